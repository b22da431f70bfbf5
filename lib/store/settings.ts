import * as z from 'zod/mini';
import { change, type Notebook, read } from './notebook.ts';
import type { Pages } from './pages.ts';
import type { Setting } from './setting-list.ts';
import { type Stop, watch } from './watch.ts';

/** The value that holds. A missing or unreadable one reads as the fallback and is left as it is. */
export function getSetting<T>(notebook: Notebook, setting: Setting<T>): Promise<T> {
  return read(notebook, ['settings'], (pages) => settingIn(pages, setting));
}

export function watchSetting<T>(
  notebook: Notebook,
  setting: Setting<T>,
  onValue: (value: T) => void,
): Stop {
  return watch(notebook, ['settings'], (pages) => settingIn(pages, setting), onValue);
}

export function setSetting<T>(notebook: Notebook, setting: Setting<T>, value: T): Promise<void> {
  const json = z.json().parse(setting.schema.parse(value));
  return change(notebook, ['settings'], async (pages) => {
    await pages.take('settings', setting.key);
    await pages.table('settings').put({ key: setting.key, value: json });
  });
}

export async function settingIn<T>(pages: Pages, setting: Setting<T>): Promise<T> {
  const row = await pages.find('settings', setting.key);
  const value = setting.schema.safeParse(row?.value);
  return value.success ? value.data : setting.fallback;
}
