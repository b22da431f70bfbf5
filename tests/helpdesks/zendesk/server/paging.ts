export interface Page<T> {
  readonly items: readonly T[];
  /** What stands beside the items in the answer. */
  readonly frame: Record<string, unknown>;
}

/** Cuts oldest-first records as the request asks: by cursor with `page[size]`, else by page number. */
export function cutPage<T>(records: readonly T[], url: URL): Page<T> {
  const query = url.searchParams;
  return query.has('page[size]') ? cutByCursor(records, url) : cutByNumber(records, url);
}

const within = (text: string | null, usual: number, most: number) => {
  const count = Number(text ?? usual);
  return Number.isInteger(count) && count > 0 ? Math.min(count, most) : usual;
};

function cutByNumber<T>(records: readonly T[], url: URL): Page<T> {
  const query = url.searchParams;
  const perPage = within(query.get('per_page'), 100, 100);
  const page = within(query.get('page'), 1, Number.MAX_SAFE_INTEGER);
  const ordered = query.get('sort_order') === 'desc' ? records.toReversed() : records;
  const start = (page - 1) * perPage;
  const at = (number: number) => {
    const there = new URL(url);
    there.searchParams.set('page', String(number));
    return there.href;
  };
  return {
    items: ordered.slice(start, start + perPage),
    frame: {
      count: records.length,
      next_page: start + perPage < records.length ? at(page + 1) : null,
      previous_page: page > 1 ? at(page - 1) : null,
    },
  };
}

function cutByCursor<T>(records: readonly T[], url: URL): Page<T> {
  const query = url.searchParams;
  const size = within(query.get('page[size]'), 100, 100);
  const ordered = query.get('sort')?.startsWith('-') ? records.toReversed() : records;
  const cursor = query.get('page[after]');
  const start = cursor ? Number(Buffer.from(cursor, 'base64url').toString()) : 0;
  const end = Math.min(start + size, ordered.length);
  const hasMore = end < ordered.length;
  const after = hasMore ? Buffer.from(String(end)).toString('base64url') : null;
  const next = new URL(url);
  if (after) next.searchParams.set('page[after]', after);
  return {
    items: ordered.slice(start, end),
    frame: {
      meta: { has_more: hasMore, after_cursor: after, before_cursor: cursor },
      links: { next: hasMore ? next.href : null, prev: null },
    },
  };
}
