import { notebookIdIn } from './meta.ts';
import { type Notebook, read } from './notebook.ts';

/** The random id that a notebook got when it was made. */
export function getNotebookId(notebook: Notebook): Promise<string> {
  return read(notebook, ['meta'], notebookIdIn);
}
