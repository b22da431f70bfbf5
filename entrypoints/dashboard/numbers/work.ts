import type { Saved } from '../../../lib/files/agent-export.ts';
import type { ReadProblem } from '../../../lib/files/read-team-file.ts';
import type { FileMade } from '../../../lib/files/zip.ts';
import type { Rated } from '../../../lib/moments/contact.ts';
import type { Fault } from '../../../lib/moments/fault.ts';
import type { Channel } from '../../../lib/moments/vocabulary.ts';
import type { OwnFigures } from './own-figures.ts';
import type { TeamShown } from './team-desk.ts';

/** What the worker can be asked, and what it answers. */
export interface Work {
  /** One's own figures of the days from `from` to `to`. */
  own: { readonly wish: PeriodWish; readonly answer: OwnFigures };
  /** The files of an agent's export. */
  agentFiles: { readonly wish: AgentFilesWish; readonly answer: AgentFilesMade };
  /** Takes files into the team that the worker holds; each that it refuses is named. */
  addFiles: { readonly wish: AddFilesWish; readonly answer: readonly FileTaken[] };
  team: { readonly wish: TeamWish; readonly answer: TeamShown };
  /** The merged file, with every contributor's figures. */
  mergedFiles: { readonly wish: TeamFilesWish; readonly answer: FilesMade };
  /** The group's figures only. */
  groupFiles: { readonly wish: TeamFilesWish; readonly answer: FilesMade };
  emptyTeam: { readonly wish: null; readonly answer: null };
}
export type WorkKind = keyof Work;

export interface PeriodWish {
  readonly from: string;
  readonly to: string;
  readonly rated: Rated;
}

export interface AgentFilesWish {
  /** ISO weeks, both included. */
  readonly from: string;
  readonly to: string;
  readonly rows: boolean;
  readonly app: string;
}

export interface FilesMade {
  readonly files: readonly FileMade[];
  readonly zip: FileMade;
  /** Rows of the notebook that could not be read and are in no file. */
  readonly unreadable: number;
}

export interface AgentFilesMade extends FilesMade {
  /** To be remembered once they are saved. */
  readonly saved: Saved;
  /** One's own pseudonym in them. */
  readonly contributor: string;
  /** Weeks that the files tell of. */
  readonly weeks: number;
}

export interface AddFilesWish {
  readonly files: readonly File[];
  readonly thisWeek: string;
}

export interface FileTaken {
  readonly name: string;
  /** Null: taken. `otherSecret`: its pseudonyms do not fit those already there. */
  readonly problem: ReadProblem | 'otherSecret' | 'unreadable' | null;
  readonly faults: readonly Fault[];
  /** Contributors and weeks that it brought. */
  readonly contributors: number;
  readonly weeks: number;
}

export interface TeamWish {
  /** Null: all there are. */
  readonly from: string | null;
  readonly to: string | null;
  readonly channel: Channel | null;
  readonly rated: Rated;
  readonly fewest: number;
}

export interface TeamFilesWish {
  readonly from: string | null;
  readonly to: string | null;
  readonly fewest: number;
  readonly app: string;
}

export interface Progress {
  readonly done: number;
  readonly of: number;
  readonly name: string;
}

export interface Asked<K extends WorkKind = WorkKind> {
  readonly id: number;
  readonly kind: K;
  readonly wish: Work[K]['wish'];
}

export type Answered =
  | { readonly id: number; readonly progress: Progress }
  | { readonly id: number; readonly answer: Work[WorkKind]['answer'] }
  | { readonly id: number; readonly failed: string };
