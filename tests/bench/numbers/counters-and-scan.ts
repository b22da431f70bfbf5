/** What the page is handed. */
export interface StatisticsWish {
  readonly module: string;
  readonly contacts: number;
  readonly rounds: number;
}

/** Wall time of each round, ms. */
export interface StatisticsTimes {
  readonly counters: number[];
  readonly scan: number[];
  /** Rows that the counters are. */
  readonly rows: number;
}

/**
 * Runs in a page: the figures of a year from counters, against a reading of all contacts and the same
 * counting, by turns.
 */
export async function countersAndScan(wish: StatisticsWish): Promise<StatisticsTimes> {
  const lib: typeof import('./entry.ts') = await import(wish.module);
  const notebook = await lib.openNotebook({ name: 'bench-numbers' });
  if (lib.isRefused(notebook)) throw new Error(notebook.message);
  const day = (index: number) =>
    new Date(Date.UTC(2026, 10, 22) - (index % 365) * 86_400_000).toISOString().slice(0, 10);
  const contacts = lib.sampleContacts(1, wish.contacts).map((contact, index) => ({
    ...contact,
    day: day(index),
    channel: 'email' as const,
    language: 'en',
  }));
  const counters = lib.toCounterRows(contacts.flatMap(lib.countsOfContact));
  for (let start = 0; start < contacts.length; start += 5_000) {
    await lib.change(notebook, ['contacts'], (pages) =>
      pages.table('contacts').bulkPut(contacts.slice(start, start + 5_000)),
    );
  }
  await lib.change(notebook, ['counters'], (pages) => pages.table('counters').bulkPut(counters));

  const [from, to] = [day(364), day(0)];
  const weeks = lib.weeksBetween(from, to);
  const byCounters = async () => {
    const cells = lib.toCells(await lib.countersBetween(notebook, from, to));
    return [lib.toFigures(cells), lib.toTrend(cells, 'contact', weeks)];
  };
  // The least that a scan does: it reads every row as it lies there, undecoded, and counts.
  const byScan = async () => {
    const raw = await lib.read(notebook, ['contacts'], (pages) =>
      pages.table('contacts').toArray(),
    );
    const rows = lib.toCounterRows(raw.flatMap(lib.countsOfContact));
    const cells = lib.toCells(rows.map(({ hostUid, ...row }) => ({ ...row, host: hostUid })));
    return [lib.toFigures(cells), lib.toTrend(cells, 'contact', weeks)];
  };
  const time = async (work: () => Promise<unknown>) => {
    const start = performance.now();
    const result = JSON.stringify(await work());
    return { ms: performance.now() - start, result };
  };

  const times: StatisticsTimes = { counters: [], scan: [], rows: counters.length };
  for (let round = 0; round < wish.rounds; round++) {
    const fast = await time(byCounters);
    const slow = await time(byScan);
    if (fast.result !== slow.result) throw new Error('Counters and scan say different things.');
    times.counters.push(fast.ms);
    times.scan.push(slow.ms);
  }
  return times;
}
