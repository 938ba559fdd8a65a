-- The Merkle tree over records.event: its full tiles, and its head, which moves with every group of events.
--
-- ledger.enter is the only door: who writes the record may call it and read the tables, and has no INSERT or UPDATE on any of
-- them. So events, leaves, tiles and head cannot come apart, whatever SQL the application's login sends. It is a function and
-- not grants with triggers because the same checks in triggers cost a third of a single append (measured).

create table ledger.tile (
    level  smallint not null,
    index  bigint   not null,
    hashes bytea    not null,
    root   bytea    not null,
    constraint tile_place primary key (level, index),
    constraint tile_full check (length(hashes) = 8192 and length(root) = 32)
);

create table ledger.head (
    only_one    boolean     not null default true primary key check (only_one),
    origin      text        not null,
    size        bigint      not null,
    root        bytea       not null check (length(root) = 32),
    recorded_at timestamptz not null
) with (fillfactor = 10);

-- Each installation's log has a name of its own, so that a leaf of one is no leaf of another.
insert into ledger.head (origin, size, root, recorded_at)
values ('evenhand/' || gen_random_uuid() || '/record', 0, sha256(''), clock_timestamp());

create function ledger.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'the ledger only grows: % on %.% is refused', tg_op, tg_table_schema, tg_table_name
        using errcode = 'EH001';
end $$;

-- One group of appends: it does something only if the head is still where the writer believes it to be. Leaf indexes follow
-- from the head, so they are contiguous; the unique indexes check versions, event ids and command ids.
-- Returns the database's clock, or null if the head has moved and nothing was done.
create function ledger.enter(
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
    update ledger.head
        set size = old_size + entered, root = new_root, recorded_at = at
        where only_one and size = old_size and root = old_root and recorded_at <= at;
    if not found then
        if exists (select from ledger.head where size = old_size and root = old_root) then
            raise exception 'recorded before the last event' using errcode = 'EH002';
        end if;
        return null;
    end if;
    insert into records.event (leaf_index, recorded_at, stream_id, event_id, version, revision, stream_type, type, key_ref,
            app, leaf_hash, metadata, field_digests, payload)
        select old_size + e.n - 1, at, e.stream_id, e.event_id, e.version, e.revision, e.stream_type, e.type, e.key_ref,
            enter.app, e.leaf_hash, e.metadata, e.field_digests, e.payload
        from unnest(stream_ids, event_ids, versions, revisions, stream_types, types, key_refs, leaf_hashes, metadatas,
                digest_lists, payloads)
            with ordinality as e (stream_id, event_id, version, revision, stream_type, type, key_ref, leaf_hash, metadata,
                field_digests, payload, n);
    if command_ids <> '{}' then
        insert into records.command (command_id, body_digest, outcome, first_leaf, event_count)
            select * from unnest(command_ids, body_digests, outcomes, first_leaves, event_counts);
    end if;
    if tile_levels <> '{}' then
        insert into ledger.tile (level, index, hashes, root)
            select * from unnest(tile_levels, tile_indexes, tile_hashes, tile_roots);
    end if;
    -- Once per group: one per small transaction would cost three quarters of the throughput.
    perform pg_notify('evenhand_record', (old_size + entered)::text);
    return now_here;
end $$;

-- Holds the head for the rest of the transaction: how two processes that both write steadily take turns.
create function ledger.hold() returns void language plpgsql security definer set search_path = pg_catalog as $$
begin
    perform 1 from ledger.head where only_one for update;
end $$;

create trigger append_only before update or delete on ledger.tile for each row execute function ledger.refuse_change();
create trigger no_truncate before truncate on ledger.tile for each statement execute function ledger.refuse_change();
create trigger one_head before insert or delete on ledger.head for each row execute function ledger.refuse_change();
create trigger no_truncate before truncate on ledger.head for each statement execute function ledger.refuse_change();

alter table ledger.tile enable always trigger append_only;
alter table ledger.tile enable always trigger no_truncate;
alter table ledger.head enable always trigger one_head;
alter table ledger.head enable always trigger no_truncate;

grant usage on schema ledger to evenhand_command, evenhand_query;
grant select on ledger.tile, ledger.head to evenhand_command, evenhand_query;
revoke all on function ledger.enter, ledger.hold from public;
grant execute on function ledger.enter, ledger.hold to evenhand_command;
