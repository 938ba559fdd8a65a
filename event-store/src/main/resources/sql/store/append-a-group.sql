-- One group of appends in one statement and one round trip. It does something only if the head is still where the writer
-- believes it to be; the unique indexes and the head's trigger check the rest of what the writer believes.
with moved as (
    update head
    set size = ?, root = ?, recorded_at = ?
    where only_one and size = ? and root = ?
    returning size, recorded_at
), entered as (
    insert into event (leaf_index, recorded_at, stream_id, event_id, version, revision, stream_type, type, key_ref, app,
        leaf_hash, metadata, field_digests, payload)
    select ?::bigint + e.n - 1, moved.recorded_at, e.stream_id, e.event_id, e.version, e.revision, e.stream_type, e.type,
        e.key_ref, ?::text, e.leaf_hash, e.metadata, e.field_digests, e.payload
    from moved
    cross join unnest(?::uuid[], ?::uuid[], ?::bigint[], ?::smallint[], ?::text[], ?::text[], ?::text[], ?::bytea[],
        ?::bytea[], ?::bytea[], ?::bytea[])
        with ordinality as e (stream_id, event_id, version, revision, stream_type, type, key_ref, leaf_hash, metadata,
            field_digests, payload, n)
), commanded as (
    insert into command (command_id, body_digest, outcome, first_leaf, event_count)
    select c.command_id, c.body_digest, c.outcome, c.first_leaf, c.event_count
    from moved
    cross join unnest(?::uuid[], ?::bytea[], ?::bytea[], ?::bigint[], ?::int[])
        as c (command_id, body_digest, outcome, first_leaf, event_count)
), tiled as (
    insert into tile (level, index, hashes, root)
    select t.level, t.index, t.hashes, t.root
    from moved
    cross join unnest(?::smallint[], ?::bigint[], ?::bytea[], ?::bytea[]) as t (level, index, hashes, root)
)
select clock_timestamp(), pg_notify(?, moved.size::text)
from moved
