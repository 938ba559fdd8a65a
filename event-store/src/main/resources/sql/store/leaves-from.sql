-- Each event with the hash of its predecessor in its stream: all that its leaf follows from.
select e.leaf_index, e.recorded_at, e.stream_id, e.stream_type, e.version, e.event_id, e.type, e.revision, e.key_ref, e.app,
    e.leaf_hash, e.metadata, e.field_digests, e.payload,
    (select p.leaf_hash from event p
        where p.stream_id = e.stream_id and p.stream_type = e.stream_type and p.version = e.version - 1) as previous
from event e
where e.leaf_index >= ? and e.leaf_index < ?
order by e.leaf_index
