select leaf_index, recorded_at, stream_id, stream_type, version, event_id, type, revision, key_ref, app,
    leaf_hash, metadata, field_digests, payload
from event
where stream_id = ? and stream_type = ? and version >= ?
order by version
limit ?
