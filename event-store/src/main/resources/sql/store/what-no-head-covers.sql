-- Rows and tiles that stand outside what the head covers, all in one snapshot: the store never makes them.
select 'row' as what, e.leaf_index as place, e.event_id::text as id
from event e
where e.leaf_index < 0
union all
select 'row', e.leaf_index, e.event_id::text
from event e
where e.leaf_index >= (select size from head)
union all
select 'tile ' || t.level, t.index, ''
from tile t
where t.level < 0 or t.index < 0 or t.index >= (select size from head) >> 8 * (t.level + 1)
limit 100
