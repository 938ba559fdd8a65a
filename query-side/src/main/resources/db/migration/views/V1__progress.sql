-- Views are droppable: everything here is rebuilt from the record. So the query side's role owns all rights on it, and none of
-- the record's guards (append-only triggers, column grants) apply.
create table views.progress (
    projection  text        primary key,
    -- The leaf up to which the view is complete, also when nothing in between concerned it.
    complete_to bigint      not null default -1,
    moved_at    timestamptz not null default now()
);

grant usage on schema views to evenhand_query;
grant select, insert, update, delete, truncate on all tables in schema views to evenhand_query;
alter default privileges in schema views grant select, insert, update, delete, truncate on tables to evenhand_query;
