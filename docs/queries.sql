-- Five Moments, beyond one machine. Each query reads the files of any number of agents and says the
-- same as the dashboard, to the last digit. Tried with DuckDB; the steps are plain SQL.
-- {folder} is where the files lie, unpacked: weeks/*.csv, counts/*.csv, ratings/*.parquet.

-- name: counts
-- How often each rating was given to each moment. Of each contributor's week the highest revision
-- counts, once; where two files tell different things under one revision, neither does.
with weeks as (
  select contributor_id, iso_week, revision, count(distinct content_sha256) as contents
  from read_csv('{folder}/weeks/*.csv', header = true)
  group by contributor_id, iso_week, revision
), latest as (
  select contributor_id, iso_week, revision, contents
  from weeks
  qualify revision = max(revision) over (partition by contributor_id, iso_week)
), lines as (
  select distinct contributor_id, iso_week, revision, moment, rating, not_applicable, channel, language, count
  from read_csv('{folder}/counts/*.csv', header = true, types = {'rating': 'INTEGER'})
)
select moment,
  coalesce(sum(count) filter (rating = -1), 0)::bigint as feeble,
  coalesce(sum(count) filter (rating = 0), 0)::bigint as average,
  coalesce(sum(count) filter (rating = 1), 0)::bigint as wow,
  coalesce(sum(count) filter (rating = 2), 0)::bigint as magic,
  coalesce(sum(count) filter (not_applicable), 0)::bigint as not_applicable
from lines
join latest using (contributor_id, iso_week, revision)
where contents = 1
group by moment
order by moment;

-- name: ratings
-- The same from rows, one a rating: the highest revision of each contact, deleted ones left out.
with latest as (
  select *
  from read_parquet('{folder}/ratings/*.parquet')
  qualify revision = max(revision) over (partition by contributor_id, contact_id)
), once as (
  select distinct contributor_id, contact_id, moment, rating, not_applicable
  from latest
  where not deleted
)
select moment,
  count(*) filter (rating = -1)::bigint as feeble,
  count(*) filter (rating = 0)::bigint as average,
  count(*) filter (rating = 1)::bigint as wow,
  count(*) filter (rating = 2)::bigint as magic,
  count(*) filter (not_applicable)::bigint as not_applicable
from once
group by moment
order by moment;

-- name: figures
-- Mean, net magic, and the share of +2 with its 95 % interval, from the numbers of one such line.
with four as (
  select {feeble}::double as m1, {average}::double as c0, {wow}::double as p1, {magic}::double as p2
), total as (
  select *, m1 + c0 + p1 + p2 as n, 1.959963984540054::double as z from four
), share as (
  select *, p2 / n as s from total
)
select n::bigint as n,
  (2 * p2 + p1 - m1) / n as mean,
  (p2 - m1) / n as net_magic,
  s as magic_share,
  (s + z * z / (2 * n)) / (1 + z * z / n)
    - (z / (1 + z * z / n)) * sqrt((s * (1 - s)) / n + z * z / (4 * n * n)) as magic_lo95,
  (s + z * z / (2 * n)) / (1 + z * z / n)
    + (z / (1 + z * z / n)) * sqrt((s * (1 - s)) / n + z * z / (4 * n * n)) as magic_hi95
from share;
