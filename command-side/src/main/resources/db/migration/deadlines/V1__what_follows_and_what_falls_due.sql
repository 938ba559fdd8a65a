-- How far each follow-up has read the record, and what it found that falls due. Not the record: all of it can be dropped and is
-- found again from leaf 0. Holds ids, codes and instants. Known limit: the instant of a birthday tells a date of birth, in
-- clear, until it is due, or until the person's erasure clears it.

create table deadlines.place (
    follow_up text        not null,
    read_to   bigint      not null,
    moved_at  timestamptz not null default now(),
    constraint place_follow_up primary key (follow_up)
);

-- The declarations that the deadlines below were found with: when they change, the record is read again.
create table deadlines.declared (
    declares text not null,
    revision int  not null,
    constraint declared_declares primary key (declares)
);

-- What still waits. A trigger of db-scheduler that finds no such row, or one of a later event, does nothing.
create table deadlines.deadline (
    kind       text        not null,
    key        text        not null,
    leaf_index bigint      not null,
    due_at     timestamptz not null,
    constraint deadline_kind_key primary key (kind, key)
);

-- db-scheduler's own table, its column names.
create table deadlines.scheduled_tasks (
    task_name            text        not null,
    task_instance        text        not null,
    task_data            bytea,
    execution_time       timestamptz not null,
    picked               boolean     not null,
    picked_by            text,
    last_success         timestamptz,
    last_failure         timestamptz,
    consecutive_failures int,
    last_heartbeat       timestamptz,
    version              bigint      not null,
    priority             smallint,
    constraint scheduled_tasks_name_instance primary key (task_name, task_instance)
);
create index scheduled_tasks_execution_time on deadlines.scheduled_tasks (execution_time);
create index scheduled_tasks_last_heartbeat on deadlines.scheduled_tasks (last_heartbeat);

grant usage on schema deadlines to evenhand_command;
grant select, insert, update, delete on all tables in schema deadlines to evenhand_command;
