-- The checkpoint that was signed, cosigned by the quorum and published last. One row: whoever needs an older one has it from a
-- witness or an anchor. It only moves forward; what it says is believed for its signatures and not because it is here.

create table ledger.checkpoint (
    only_one     boolean     not null default true primary key check (only_one),
    size         bigint      not null,
    note         bytea       not null,
    published_at timestamptz not null
);

create function ledger.publish(new_size bigint, new_note bytea) returns void
language plpgsql security definer set search_path = pg_catalog as $$
begin
    if new_size > (select size from ledger.head) then
        raise exception 'a checkpoint beyond the head' using errcode = 'EH004';
    end if;
    insert into ledger.checkpoint as known (size, note, published_at) values (new_size, new_note, clock_timestamp())
        on conflict (only_one) do update set size = new_size, note = new_note, published_at = clock_timestamp()
        where known.size <= new_size;
    if not found then
        raise exception 'a checkpoint before the one that is published' using errcode = 'EH004';
    end if;
end $$;

create trigger only_forward before delete on ledger.checkpoint for each row execute function ledger.refuse_change();
create trigger no_truncate before truncate on ledger.checkpoint for each statement execute function ledger.refuse_change();
alter table ledger.checkpoint enable always trigger only_forward;
alter table ledger.checkpoint enable always trigger no_truncate;

grant select on ledger.checkpoint to evenhand_command, evenhand_query;
revoke all on function ledger.publish from public;
grant execute on function ledger.publish to evenhand_command;
