-- Time stamps by somebody else over published checkpoints: that the log was so long, with that root, by then. Believed for the
-- authority's signature and not because they are here; copies stand outside the database.

create table access.anchor (
    number    bigint      not null generated always as identity,
    size      bigint      not null,
    authority text        not null,
    at        timestamptz not null,
    note      bytea       not null,
    answer    bytea       not null,
    constraint anchor_number primary key (number)
);

create function access.keep_anchor(size bigint, authority text, at timestamptz, note bytea, answer bytea) returns bigint
language sql security definer set search_path = pg_catalog as $$
    insert into access.anchor (size, authority, at, note, answer) values (size, authority, at, note, answer)
    returning number
$$;

create trigger append_only before update or delete on access.anchor for each row execute function access.refuse_change();
create trigger no_truncate before truncate on access.anchor for each statement execute function access.refuse_change();
alter table access.anchor enable always trigger append_only;
alter table access.anchor enable always trigger no_truncate;

grant select on access.anchor to evenhand_query;
revoke all on function access.keep_anchor from public;
grant execute on function access.keep_anchor to evenhand_query;
