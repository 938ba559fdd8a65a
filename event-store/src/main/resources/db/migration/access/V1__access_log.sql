-- The access log: who read what, by what right. Same form, triggers, door and tree as the record, with a head of its own: the
-- query side writes it before an answer leaves, and it is the only one that may. The command side has no right here.

create table access.event (
    leaf_index    bigint      not null,
    recorded_at   timestamptz not null,
    stream_id     uuid        not null,
    event_id      uuid        not null,
    version       bigint      not null,
    revision      smallint    not null,
    stream_type   text        not null,
    type          text        not null,
    key_ref       text        not null,
    app           text        not null,
    leaf_hash     bytea       not null,
    metadata      bytea       not null,
    field_digests bytea       not null,
    payload       bytea       not null,
    constraint event_leaf_index primary key (leaf_index),
    constraint event_event_id unique (event_id),
    constraint event_stream_version unique (stream_id, version, stream_type),
    constraint event_numbers check (leaf_index >= 0 and version >= 0 and revision >= 1),
    constraint event_hashes check (length(leaf_hash) = 32 and length(field_digests) % 32 = 0)
);

create table access.command (
    command_id  uuid   not null,
    body_digest bytea  not null,
    outcome     bytea  not null,
    first_leaf  bigint not null,
    event_count int    not null,
    constraint command_command_id primary key (command_id),
    constraint command_digest check (length(body_digest) = 32 and event_count >= 1)
);

create function access.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'the access log is append-only: % on %.% is refused', tg_op, tg_table_schema, tg_table_name
        using errcode = 'EH001';
end $$;

create trigger append_only before update or delete on access.event for each row execute function access.refuse_change();
create trigger no_truncate before truncate on access.event for each statement execute function access.refuse_change();
create trigger append_only before update or delete on access.command for each row execute function access.refuse_change();
create trigger no_truncate before truncate on access.command for each statement execute function access.refuse_change();

alter table access.event enable always trigger append_only;
alter table access.event enable always trigger no_truncate;
alter table access.command enable always trigger append_only;
alter table access.command enable always trigger no_truncate;

create table access.tile (
    level  smallint not null,
    index  bigint   not null,
    hashes bytea    not null,
    root   bytea    not null,
    constraint tile_place primary key (level, index),
    constraint tile_full check (length(hashes) = 8192 and length(root) = 32)
);

create table access.head (
    only_one    boolean     not null default true primary key check (only_one),
    origin      text        not null,
    size        bigint      not null,
    root        bytea       not null check (length(root) = 32),
    recorded_at timestamptz not null
) with (fillfactor = 10);

insert into access.head (origin, size, root, recorded_at)
values ('evenhand/' || gen_random_uuid() || '/access', 0, sha256(''), clock_timestamp());

-- One group of appends: it does something only if the head is still where the writer believes it to be. Leaf indexes follow
-- from the head, so they are contiguous; the unique indexes check versions, event ids and command ids.
-- Returns the database's clock, or null if the head has moved and nothing was done.
create function access.enter(
    old_size bigint, old_root bytea, new_root bytea, at timestamptz, app text,
    stream_ids uuid[], event_ids uuid[], versions bigint[], revisions smallint[], stream_types text[], types text[],
    key_refs text[], leaf_hashes bytea[], metadatas bytea[], digest_lists bytea[], payloads bytea[],
    command_ids uuid[], body_digests bytea[], outcomes bytea[], first_leaves bigint[], event_counts int[],
    tile_levels smallint[], tile_indexes bigint[], tile_hashes bytea[], tile_roots bytea[]
) returns timestamptz language plpgsql security definer set search_path = pg_catalog as $$
declare
    now_here timestamptz := clock_timestamp();
    entered  int         := cardinality(event_ids);
begin
    if entered = 0 then
        raise exception 'the head moves only with events' using errcode = 'EH003';
    end if;
    if at not between now_here - interval '1 second' and now_here + interval '1 second' then
        raise exception 'recorded more than a second off the database''s clock' using errcode = 'EH002';
    end if;
    update access.head
        set size = old_size + entered, root = new_root, recorded_at = at
        where only_one and size = old_size and root = old_root and recorded_at <= at;
    if not found then
        if exists (select from access.head where size = old_size and root = old_root) then
            raise exception 'recorded before the last event' using errcode = 'EH002';
        end if;
        return null;
    end if;
    insert into access.event (leaf_index, recorded_at, stream_id, event_id, version, revision, stream_type, type, key_ref,
            app, leaf_hash, metadata, field_digests, payload)
        select old_size + e.n - 1, at, e.stream_id, e.event_id, e.version, e.revision, e.stream_type, e.type, e.key_ref,
            enter.app, e.leaf_hash, e.metadata, e.field_digests, e.payload
        from unnest(stream_ids, event_ids, versions, revisions, stream_types, types, key_refs, leaf_hashes, metadatas,
                digest_lists, payloads)
            with ordinality as e (stream_id, event_id, version, revision, stream_type, type, key_ref, leaf_hash, metadata,
                field_digests, payload, n);
    if command_ids <> '{}' then
        insert into access.command (command_id, body_digest, outcome, first_leaf, event_count)
            select * from unnest(command_ids, body_digests, outcomes, first_leaves, event_counts);
    end if;
    if tile_levels <> '{}' then
        insert into access.tile (level, index, hashes, root)
            select * from unnest(tile_levels, tile_indexes, tile_hashes, tile_roots);
    end if;
    -- Once per group: one per small transaction would cost three quarters of the throughput.
    perform pg_notify('evenhand_access', (old_size + entered)::text);
    return now_here;
end $$;

-- Holds the head for the rest of the transaction: how two processes that both write steadily take turns.
create function access.hold() returns void language plpgsql security definer set search_path = pg_catalog as $$
begin
    perform 1 from access.head where only_one for update;
end $$;

create trigger append_only before update or delete on access.tile for each row execute function access.refuse_change();
create trigger no_truncate before truncate on access.tile for each statement execute function access.refuse_change();
create trigger one_head before insert or delete on access.head for each row execute function access.refuse_change();
create trigger no_truncate before truncate on access.head for each statement execute function access.refuse_change();

alter table access.tile enable always trigger append_only;
alter table access.tile enable always trigger no_truncate;
alter table access.head enable always trigger one_head;
alter table access.head enable always trigger no_truncate;

grant usage on schema access to evenhand_query;
grant select on access.event, access.command, access.tile, access.head to evenhand_query;
revoke all on function access.enter, access.hold from public;
grant execute on function access.enter, access.hold to evenhand_query;
