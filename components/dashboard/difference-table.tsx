export interface ChangeShown {
  /** Where it stands, in words or as a path; a file's, so text only. */
  readonly place: string;
  /** Null: was not there. */
  readonly before: string | null;
  /** Null: is no longer there. */
  readonly after: string | null;
}

export interface DifferenceTableProps {
  readonly name: string;
  /** Of the place, of what stood there, of what comes. */
  readonly head: readonly [string, string, string];
  /** Said where there is nothing. */
  readonly none: string;
  /** The places are paths in a file. */
  readonly arePaths?: boolean;
  readonly changes: readonly ChangeShown[];
}

/** What an import would change, value by value. */
export function DifferenceTable({ name, head, none, arePaths, changes }: DifferenceTableProps) {
  const nothing = <span class="muted">{none}</span>;
  return (
    <section
      class="table-box"
      // What scrolls must be reachable by keys.
      // biome-ignore lint/a11y/noNoninteractiveTabindex: see above.
      tabIndex={0}
      aria-label={name}
    >
      <table class="differences">
        <thead>
          <tr>
            {head.map((words) => (
              <th key={words} scope="col">
                {words}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {changes.map(({ place, before, after }) => (
            <tr key={`${place} ${before} ${after}`}>
              <th scope="row">{arePaths ? <code>{place}</code> : place}</th>
              <td>{before === null ? nothing : <del>{before}</del>}</td>
              <td>{after === null ? nothing : <ins>{after}</ins>}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
