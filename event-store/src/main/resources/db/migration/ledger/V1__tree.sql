-- The Merkle tree over records.event: its full tiles, and its head, which moves with every group of events. The head is the
-- one row that is ever updated; its trigger lets it do nothing but grow by exactly the events that were entered with it.

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

create function ledger.head_moves() returns trigger language plpgsql as $$
declare
    entered  bigint;
    last     bigint;
    earliest timestamptz;
    latest   timestamptz;
begin
    if new.origin <> old.origin or new.size <= old.size then
        raise exception 'the ledger''s head only grows' using errcode = 'EH003';
    end if;
    if new.recorded_at < old.recorded_at then
        raise exception 'recorded before the last event' using errcode = 'EH002';
    end if;
    if abs(extract(epoch from new.recorded_at - clock_timestamp())) > 1 then
        raise exception 'recorded more than a second off the database''s clock' using errcode = 'EH002';
    end if;
    select count(*), max(leaf_index), min(recorded_at), max(recorded_at)
        into entered, last, earliest, latest
        from records.event where leaf_index >= old.size;
    if entered <> new.size - old.size or last <> new.size - 1 then
        raise exception 'the ledger''s head moves only with its events' using errcode = 'EH003';
    end if;
    if earliest <> new.recorded_at or latest <> new.recorded_at then
        raise exception 'events are recorded at the time of their group' using errcode = 'EH002';
    end if;
    return null;
end $$;

create trigger append_only before update or delete on ledger.tile for each row execute function ledger.refuse_change();
create trigger no_truncate before truncate on ledger.tile for each statement execute function ledger.refuse_change();
create trigger one_head before insert or delete on ledger.head for each row execute function ledger.refuse_change();
create trigger no_truncate before truncate on ledger.head for each statement execute function ledger.refuse_change();
create trigger head_moves after update on ledger.head for each row execute function ledger.head_moves();

alter table ledger.tile enable always trigger append_only;
alter table ledger.tile enable always trigger no_truncate;
alter table ledger.head enable always trigger one_head;
alter table ledger.head enable always trigger no_truncate;
alter table ledger.head enable always trigger head_moves;

grant usage on schema ledger to evenhand_command, evenhand_query;
grant select on ledger.tile, ledger.head to evenhand_command, evenhand_query;
grant insert (level, index, hashes, root) on ledger.tile to evenhand_command;
grant update (size, root, recorded_at) on ledger.head to evenhand_command;
