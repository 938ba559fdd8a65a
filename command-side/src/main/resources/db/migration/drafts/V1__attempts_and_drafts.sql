-- What is typed and not yet said: forms that were sent back, and notes in the making. Not the record, so it may be deleted
-- and is: half sentences do not become evidence. The bodies are ciphertext under the site's key, bound to their author.

create table drafts.attempt (
    attempt_id uuid        not null,
    author     uuid        not null,
    kept_at    timestamptz not null,
    body       bytea       not null,
    constraint attempt_id_author primary key (attempt_id, author)
);
create index attempt_kept_at on drafts.attempt (kept_at);

-- Every revision stays until the text is signed or discarded. A revision typed on top of one that was no longer the newest
-- is kept beside the others and marked, so that neither text is lost.
create table drafts.draft (
    author   uuid        not null,
    key      text        not null,
    revision int         not null,
    base     int         not null,
    overtaken boolean    not null,
    saved_at timestamptz not null,
    body     bytea       not null,
    constraint draft_author_key_revision primary key (author, key, revision),
    constraint draft_numbers check (revision >= 1 and base >= 0 and base < revision),
    constraint draft_key check (key ~ '^[a-z0-9][a-z0-9.:-]{0,119}$')
);

-- What falls due (db-scheduler's own table, its column names).
create table drafts.scheduled_tasks (
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
create index scheduled_tasks_execution_time on drafts.scheduled_tasks (execution_time);
create index scheduled_tasks_last_heartbeat on drafts.scheduled_tasks (last_heartbeat);

grant usage on schema drafts to evenhand_command, evenhand_query;
grant select, insert, update, delete on drafts.attempt to evenhand_command;
grant select, insert, delete on drafts.draft to evenhand_command;
grant select, insert, update, delete on drafts.scheduled_tasks to evenhand_command;
grant select on drafts.attempt, drafts.draft to evenhand_query;
