import { fireEvent, screen } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { ShiftTimesFields } from '../../../../components/shift/shift-times.tsx';
import { draw } from '../draw.tsx';

const NAMES = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const weekdays = NAMES.map((long) => ({ short: long.slice(0, 2), long }));
const check = (name: string) => fireEvent.click(screen.getByRole('checkbox', { name }));

test('a second click, before the first is saved, keeps what the first said', () => {
  const onTimes = vi.fn();
  const times = { days: [1, 2, 3, 4, 5], start: '09:00', end: '17:00' } as const;
  draw(<ShiftTimesFields times={times} weekdays={weekdays} onTimes={onTimes} />);
  check('Saturday');
  check('Sunday');
  check('Monday');
  expect(onTimes).toHaveBeenLastCalledWith({ ...times, days: [2, 3, 4, 5, 6, 7] });
});
