-- The access log's own checkpoint, as ledger.checkpoint is the record's.

create table access.checkpoint (
    only_one     boolean     not null default true primary key check (only_one),
    size         bigint      not null,
    note         bytea       not null,
    published_at timestamptz not null
);

create function access.publish(new_size bigint, new_note bytea) returns void
language plpgsql security definer set search_path = pg_catalog as $$
begin
    if new_size > (select size from access.head) then
        raise exception 'a checkpoint beyond the head' using errcode = 'EH004';
    end if;
    insert into access.checkpoint as known (size, note, published_at) values (new_size, new_note, clock_timestamp())
        on conflict (only_one) do update set size = new_size, note = new_note, published_at = clock_timestamp()
        where known.size <= new_size;
    if not found then
        raise exception 'a checkpoint before the one that is published' using errcode = 'EH004';
    end if;
end $$;

create trigger only_forward before delete on access.checkpoint for each row execute function access.refuse_change();
create trigger no_truncate before truncate on access.checkpoint for each statement execute function access.refuse_change();
alter table access.checkpoint enable always trigger only_forward;
alter table access.checkpoint enable always trigger no_truncate;

grant select on access.checkpoint to evenhand_query;
revoke all on function access.publish from public;
grant execute on function access.publish to evenhand_query;
