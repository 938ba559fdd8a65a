-- Recorded times never run backwards in leaf order, so the place is found by halving, without an index on the time.
with recursive search (low, high) as (
    select 0::bigint, (select size from head)
    union all
    select case when m.recorded_at < t.at then s.low + (s.high - s.low) / 2 + 1 else s.low end,
           case when m.recorded_at < t.at then s.high else s.low + (s.high - s.low) / 2 end
    from search s
    cross join (select ?::timestamptz as at) t
    join event m on m.leaf_index = s.low + (s.high - s.low) / 2
    where s.low < s.high
)
select low
from search
where low = high and low < (select size from head)
