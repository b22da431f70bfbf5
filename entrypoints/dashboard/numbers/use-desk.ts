import { useEffect, useMemo } from 'preact/hooks';
import { createDesk, type Desk } from './start-worker.ts';

/** A worker of this view's own, ended with it. */
export function useDesk(): Desk {
  const desk = useMemo(createDesk, []);
  useEffect(() => () => desk.stop(), [desk]);
  return desk;
}
