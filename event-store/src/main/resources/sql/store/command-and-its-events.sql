select c.body_digest, c.outcome, c.first_leaf, e.leaf_hash, e.stream_type, e.stream_id, e.version
from command c
join event e on e.leaf_index >= c.first_leaf and e.leaf_index < c.first_leaf + c.event_count
where c.command_id = ?
order by e.leaf_index
