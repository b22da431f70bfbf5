// node tests/eval/fit.ts DIR      fits the shipped weights: customers from our own text, politeness from DIR
import { mkdirSync, writeFileSync } from 'node:fs';
import { crossValidateCustomer, customerExamples, fitCustomer } from './fit-customer.ts';
import { crossValidatePoliteness, fitPoliteness, politenessExamples } from './fit-politeness.ts';
import { store } from './train.ts';

const [dir] = process.argv.slice(2);
const target = new URL('../../assets/courtesy/', import.meta.url);
mkdirSync(target, { recursive: true });

const customers = customerExamples();
console.log('customer, tenfold:', crossValidateCustomer(customers));
writeFileSync(
  new URL('customer.json', target),
  `${JSON.stringify(store(fitCustomer(customers)))}\n`,
);

if (dir === undefined)
  console.log('no DIR with politeness_wiki.tsv and politeness_se.tsv: politeness left as it is');
else {
  const examples = politenessExamples(dir);
  console.log('politeness, fivefold:', crossValidatePoliteness(examples));
  writeFileSync(
    new URL('politeness.json', target),
    `${JSON.stringify(store(fitPoliteness(examples)))}\n`,
  );
}
