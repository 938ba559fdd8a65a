-- Everything whose keeper is one subject. No index on the keeper: each append would pay for it, and this is asked a few times a day.
select leaf_index, recorded_at, stream_id, stream_type, version, event_id, type, revision, key_ref, app,
    leaf_hash, metadata, field_digests, payload
from event
where key_ref = ? and leaf_index >= ?
order by leaf_index
