-- The head and every event since the one that the writer knows, in one snapshot.
select h.size, h.root, h.recorded_at, clock_timestamp(), e.stream_type, e.stream_id, e.version, e.leaf_hash
from head h
left join event e on e.leaf_index >= ? and e.leaf_index < h.size
order by e.leaf_index
