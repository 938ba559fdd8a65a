-- Bounded at both ends, so that the plan stays a range of the index whatever the planner believes of the table.
select leaf_index, recorded_at, stream_id, stream_type, version, event_id, type, revision, key_ref, app,
    leaf_hash, metadata, field_digests, payload
from event
where leaf_index >= ? and leaf_index < ?
order by leaf_index
