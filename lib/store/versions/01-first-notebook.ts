/**
 * A null is no key: rows with a null in an indexed field are left out of that index. Unique
 * indexes thus admit any number of tickets without a number, and `[day+ticketUid]` holds only what
 * still points to its ticket.
 */
export const stores = {
  hosts: 'hostUid, &host',
  tickets: 'ticketUid, &hostNumber, customerKey, at',
  notes: 'ticketUid, at, day',
  contacts: 'contactId, ticketUid, [ticketUid+state], &[ticketUid+messageId], day, [day+ticketUid]',
  promises: 'promiseId, ticketUid, openUntil, [settledDay+ticketUid], day',
  phrases: 'phraseId, at',
  phraseUses: 'phraseId, lastAt',
  selfChecks: 'checkId, day',
  counters: '[day+hostUid+channel+language+of+by]',
  playbooks: 'hash',
  adapters: 'adapterId',
  settings: 'key',
  meta: 'key',
  strays: 'strayId, ticketUid, at',
};
