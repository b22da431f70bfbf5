import customers from '../../assets/playbook/customers.en.json' with { type: 'json' };
import { decodePlaybook, type Playbook } from './playbook.ts';

let decoded: Playbook | undefined;

/** The playbook that ships: used until a lead hands round another. */
export function getBundledPlaybook(): Playbook {
  if (!decoded) {
    const result = decodePlaybook(customers);
    if (!result.ok) throw new Error(`The bundled playbook is wrong at ${result.faults[0]?.path}.`);
    decoded = result.value;
  }
  return decoded;
}
