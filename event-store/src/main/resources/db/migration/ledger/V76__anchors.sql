-- Time stamps by somebody else over published checkpoints: that the log was so long, with that root, by then. Believed for the
-- authority's signature and not because they are here; copies stand outside the database.

create table ledger.anchor (
    number    bigint      not null generated always as identity,
    size      bigint      not null,
    authority text        not null,
    at        timestamptz not null,
    note      bytea       not null,
    answer    bytea       not null,
    constraint anchor_number primary key (number)
);

create function ledger.keep_anchor(size bigint, authority text, at timestamptz, note bytea, answer bytea) returns bigint
language sql security definer set search_path = pg_catalog as $$
    insert into ledger.anchor (size, authority, at, note, answer) values (size, authority, at, note, answer)
    returning number
$$;

create trigger append_only before update or delete on ledger.anchor for each row execute function ledger.refuse_change();
create trigger no_truncate before truncate on ledger.anchor for each statement execute function ledger.refuse_change();
alter table ledger.anchor enable always trigger append_only;
alter table ledger.anchor enable always trigger no_truncate;

grant select on ledger.anchor to evenhand_command, evenhand_query;
revoke all on function ledger.keep_anchor from public;
grant execute on function ledger.keep_anchor to evenhand_command;
