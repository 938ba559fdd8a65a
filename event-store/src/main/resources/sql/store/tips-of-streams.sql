select s.stream_type, s.stream_id, e.version, e.leaf_hash
from unnest(?::text[], ?::uuid[]) as s (stream_type, stream_id)
left join lateral (
    select version, leaf_hash
    from event
    where stream_id = s.stream_id and stream_type = s.stream_type
    order by version desc
    limit 1
) e on true
