-- The access log: who read what, by what right. Same form, triggers and tree as the record, with a head of its own: the
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

-- An event without its place under the head does not exist. The rest (contiguous, recorded at the head's time, the clock)
-- is checked where the head moves.
create function access.entered_with_the_head() returns trigger language plpgsql as $$
begin
    if (select max(leaf_index) from access.event) <> (select size - 1 from access.head) then
        raise exception 'events are entered only together with the access log''s head' using errcode = 'EH003';
    end if;
    return null;
end $$;

create trigger entered_with_the_head after insert on access.event
    for each statement execute function access.entered_with_the_head();

-- ALWAYS: ordinary triggers are silent under session_replication_role = replica.
alter table access.event enable always trigger append_only;
alter table access.event enable always trigger no_truncate;
alter table access.event enable always trigger entered_with_the_head;
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

-- Each installation's log has a name of its own, so that a leaf of one is no leaf of another.
insert into access.head (origin, size, root, recorded_at)
values ('evenhand/' || gen_random_uuid() || '/access', 0, sha256(''), clock_timestamp());

create function access.head_moves() returns trigger language plpgsql as $$
declare
    entered  bigint;
    last     bigint;
    earliest timestamptz;
    latest   timestamptz;
begin
    if new.origin <> old.origin or new.size <= old.size then
        raise exception 'the access log''s head only grows' using errcode = 'EH003';
    end if;
    if new.recorded_at < old.recorded_at then
        raise exception 'recorded before the last event' using errcode = 'EH002';
    end if;
    if abs(extract(epoch from new.recorded_at - clock_timestamp())) > 1 then
        raise exception 'recorded more than a second off the database''s clock' using errcode = 'EH002';
    end if;
    select count(*), max(leaf_index), min(recorded_at), max(recorded_at)
        into entered, last, earliest, latest
        from access.event where leaf_index >= old.size;
    if entered <> new.size - old.size or last <> new.size - 1 then
        raise exception 'the access log''s head moves only with its events' using errcode = 'EH003';
    end if;
    if earliest <> new.recorded_at or latest <> new.recorded_at then
        raise exception 'events are recorded at the time of their group' using errcode = 'EH002';
    end if;
    return null;
end $$;

create trigger append_only before update or delete on access.tile for each row execute function access.refuse_change();
create trigger no_truncate before truncate on access.tile for each statement execute function access.refuse_change();
create trigger one_head before insert or delete on access.head for each row execute function access.refuse_change();
create trigger no_truncate before truncate on access.head for each statement execute function access.refuse_change();
create trigger head_moves after update on access.head for each row execute function access.head_moves();

alter table access.tile enable always trigger append_only;
alter table access.tile enable always trigger no_truncate;
alter table access.head enable always trigger one_head;
alter table access.head enable always trigger no_truncate;
alter table access.head enable always trigger head_moves;

grant usage on schema access to evenhand_query;
grant select on access.event, access.command, access.tile, access.head to evenhand_query;
grant insert (leaf_index, recorded_at, stream_id, event_id, version, revision, stream_type, type, key_ref, app, leaf_hash,
    metadata, field_digests, payload) on access.event to evenhand_query;
grant insert (command_id, body_digest, outcome, first_leaf, event_count) on access.command to evenhand_query;
grant insert (level, index, hashes, root) on access.tile to evenhand_query;
grant update (size, root, recorded_at) on access.head to evenhand_query;
