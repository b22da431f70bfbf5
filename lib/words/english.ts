/**
 * The English tables: the source that keys and their types come from. To add one: write
 * `assets/words/en/<file>.json` and export it here under the file's name. Named exports, so that a
 * surface carries only the tables that it imports.
 */
export { default as dashboard } from '../../assets/words/en/dashboard.json' with { type: 'json' };
export { default as exports } from '../../assets/words/en/exports.json' with { type: 'json' };
export { default as faults } from '../../assets/words/en/faults.json' with { type: 'json' };
export { default as figures } from '../../assets/words/en/figures.json' with { type: 'json' };
export { default as helpdesks } from '../../assets/words/en/helpdesks.json' with { type: 'json' };
export { default as ledger } from '../../assets/words/en/ledger.json' with { type: 'json' };
export { default as page } from '../../assets/words/en/page.json' with { type: 'json' };
export { default as panel } from '../../assets/words/en/panel.json' with { type: 'json' };
export { default as phraseBook } from '../../assets/words/en/phraseBook.json' with { type: 'json' };
export { default as phrases } from '../../assets/words/en/phrases.json' with { type: 'json' };
export { default as playbook } from '../../assets/words/en/playbook.json' with { type: 'json' };
export { default as popup } from '../../assets/words/en/popup.json' with { type: 'json' };
export { default as privacy } from '../../assets/words/en/privacy.json' with { type: 'json' };
export { default as reasons } from '../../assets/words/en/reasons.json' with { type: 'json' };
export { default as settings } from '../../assets/words/en/settings.json' with { type: 'json' };
export { default as shift } from '../../assets/words/en/shift.json' with { type: 'json' };
export { default as team } from '../../assets/words/en/team.json' with { type: 'json' };
