-- Each row with its stream's previous event, wherever that stands.
select e.leaf_index, e.recorded_at, e.stream_id, e.stream_type, e.version, e.event_id, e.type, e.revision, e.key_ref, e.app,
    e.leaf_hash, e.metadata, e.field_digests, e.payload, p.leaf_hash, p.leaf_index
from event e
left join lateral (
    select leaf_hash, leaf_index
    from event
    where stream_id = e.stream_id and stream_type = e.stream_type and version = e.version - 1
) p on true
where e.leaf_index >= ? and e.leaf_index < ?
order by e.leaf_index
