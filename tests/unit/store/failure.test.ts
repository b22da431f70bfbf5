import { expect, test } from 'vitest';
import { NotebookFailure, toFailure } from '../../../lib/store/failure.ts';

const error = (name: string, message = '', more: object = {}) =>
  Object.assign(new Error(message), { name }, more);

test.each([
  ['full', error('QuotaExceededError')],
  ['full', error('AbortError', '', { inner: error('QuotaExceededError') })],
  ['full', error('AbortError', 'AbortError | QuotaExceededError')],
  ['failed', error('AbortError')],
  ['closed', error('InvalidStateError', 'The database connection is closing.')],
  ['closed', error('DatabaseClosedError', '', { inner: error('InvalidStateError') })],
  [
    'private',
    error(
      'InvalidStateError',
      'A mutation operation was attempted on a database that did not allow mutations.',
    ),
  ],
  ['missing', error('OpenFailedError', '', { inner: error('MissingAPIError') })],
  ['private', error('SecurityError')],
  ['newer', error('VersionError')],
  ['unknown', error('TypeError')],
  ['unknown', 'a thrown string'],
])('%s: %s', (kind, thrown) => {
  expect(toFailure(thrown).kind).toBe(kind);
});

test('a failure of our own stays what it is, even inside one of Dexie’s', () => {
  const own = new NotebookFailure('tooLong', 'x');
  expect(toFailure(own)).toBe(own);
  expect(toFailure(error('AbortError', '', { inner: own }))).toBe(own);
});
