import { switches } from './store.ts';

type Attributes = Readonly<Record<string, string>>;

/** Attributes that parts of the page have today, and had not in 2021. */
export function today(attributes: Attributes): Attributes {
  return switches.value.oldAttributes ? {} : attributes;
}

/** Attributes that parts of the page had in 2021, and have no more. */
export function in2021(attributes: Attributes): Attributes {
  return switches.value.oldAttributes ? attributes : {};
}
