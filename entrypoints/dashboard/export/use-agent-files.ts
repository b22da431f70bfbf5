import { useCallback, useState } from 'preact/hooks';
import { Stopped } from '../numbers/start-worker.ts';
import { useDesk } from '../numbers/use-desk.ts';
import type { AgentFilesWish, Progress, Work } from '../numbers/work.ts';

export type Made = Work['agentFiles']['answer'];

export type MakingState =
  | { readonly is: 'nothing' | 'cancelled' | 'failed' }
  | { readonly is: 'working'; readonly progress: Progress | null }
  | { readonly is: 'made'; readonly made: Made; readonly wish: AgentFilesWish };

export interface Making {
  readonly state: MakingState;
  readonly make: (wish: AgentFilesWish) => void;
  readonly cancel: () => void;
  /** Other choices: what was made no longer fits them. */
  readonly drop: () => void;
}

/** Makes an agent's files in the worker. */
export function useAgentFiles(): Making {
  const desk = useDesk();
  const [state, setState] = useState<MakingState>({ is: 'nothing' });
  const make = useCallback(
    (wish: AgentFilesWish) => {
      setState({ is: 'working', progress: null });
      desk
        .ask('agentFiles', wish, {
          onProgress: (progress) => setState({ is: 'working', progress }),
        })
        .then(
          (made) => setState({ is: 'made', made, wish }),
          (error) => setState({ is: error instanceof Stopped ? 'cancelled' : 'failed' }),
        );
    },
    [desk],
  );
  const cancel = useCallback(() => desk.stop(), [desk]);
  const drop = useCallback(() => setState({ is: 'nothing' }), []);
  return { state, make, cancel, drop };
}
