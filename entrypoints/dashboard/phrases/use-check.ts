import { useEffect, useRef, useState } from 'preact/hooks';
import type { CheckedMacro, Macro } from '../../../lib/courtesy/macros.ts';

/** More at once would keep the page busy for minutes. */
export const MOST_MACROS = 5_000;

export type Checking =
  | { readonly is: 'nothing' | 'failed' }
  | { readonly is: 'working'; readonly done: number; readonly of: number }
  | { readonly is: 'done'; readonly checked: readonly CheckedMacro[]; readonly isWhole: boolean };

/** Reads macros one by one with the engine, which is loaded when it is first needed. */
export function useCheck() {
  const [state, setState] = useState<Checking>({ is: 'nothing' });
  /** Counts the checks, so that a stopped one knows. */
  const latest = useRef(0);
  useEffect(
    () => () => {
      latest.current += 1;
    },
    [],
  );

  const check = async (macros: readonly Macro[]) => {
    const mine = ++latest.current;
    setState({ is: 'working', done: 0, of: macros.length });
    try {
      const { checkMacro, worstFirst } = await import('../../../lib/courtesy/macros.ts');
      const checked: CheckedMacro[] = [];
      let shown = performance.now();
      for (const macro of macros) {
        checked.push(checkMacro(macro));
        // A frame now and then: the page stays alive, and the reading can be stopped.
        if (performance.now() - shown < FRAME_MS) continue;
        setState({ is: 'working', done: checked.length, of: macros.length });
        await new Promise((resolve) => setTimeout(resolve));
        shown = performance.now();
        if (latest.current !== mine) break;
      }
      const isWhole = checked.length === macros.length;
      if (latest.current === mine || stopped.current === mine) {
        setState({ is: 'done', checked: checked.sort(worstFirst), isWhole });
      }
    } catch {
      if (latest.current === mine) setState({ is: 'failed' });
    }
  };
  const stopped = useRef(0);
  const stop = () => {
    stopped.current = latest.current;
    latest.current += 1;
  };
  const drop = () => {
    latest.current += 1;
    setState({ is: 'nothing' });
  };
  return { state, check, stop, drop };
}

const FRAME_MS = 40;
