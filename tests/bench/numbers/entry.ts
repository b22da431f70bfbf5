// The notebook and its statistics as the dashboard's worker uses them, for a page of the bench.
export { toCells } from '../../../lib/stats/cell.ts';
export { toFigures } from '../../../lib/stats/figures.ts';
export { weeksBetween } from '../../../lib/stats/iso-week.ts';
export { toTrend } from '../../../lib/stats/trend.ts';
export { countersBetween, toCounterRows } from '../../../lib/store/counters.ts';
export { countsOfContact } from '../../../lib/store/counting.ts';
export { change, read } from '../../../lib/store/notebook.ts';
export { isRefused, openNotebook } from '../../../lib/store/open.ts';
export { sampleContacts } from '../../seeds/contacts.ts';
