-- The record: every event in the order of the ledger, and what each command was answered. Rows come in by ledger.enter, are
-- read, and nothing else: the application's roles may only read these tables, and the triggers refuse even the owner. Only a
-- superuser can defeat them, which is why the ledger's head is kept outside too.

create table records.event (
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

create table records.command (
    command_id  uuid   not null,
    body_digest bytea  not null,
    outcome     bytea  not null,
    first_leaf  bigint not null,
    event_count int    not null,
    constraint command_command_id primary key (command_id),
    constraint command_digest check (length(body_digest) = 32 and event_count >= 1)
);

-- Not the record: what spares a fold. May be deleted at any time.
create table records.snapshot (
    stream    text   not null primary key,
    version   bigint not null,
    type      text   not null,
    revision  text,
    recorded_at timestamptz not null,
    payload   bytea  not null
);

create function records.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'the record is append-only: % on %.% is refused', tg_op, tg_table_schema, tg_table_name
        using errcode = 'EH001';
end $$;

create trigger append_only before update or delete on records.event for each row execute function records.refuse_change();
create trigger no_truncate before truncate on records.event for each statement execute function records.refuse_change();
create trigger append_only before update or delete on records.command for each row execute function records.refuse_change();
create trigger no_truncate before truncate on records.command for each statement execute function records.refuse_change();

-- ALWAYS: ordinary triggers are silent under session_replication_role = replica.
alter table records.event enable always trigger append_only;
alter table records.event enable always trigger no_truncate;
alter table records.command enable always trigger append_only;
alter table records.command enable always trigger no_truncate;

grant usage on schema records to evenhand_command, evenhand_query;
grant select on records.event, records.command to evenhand_command, evenhand_query;
grant select, insert, update, delete on records.snapshot to evenhand_command;
