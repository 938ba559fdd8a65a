-- Screening and consent lie in one parent's compartment each: nothing of them, not even a count, is for the other side.
create table views.screening (
    started_leaf bigint      primary key,
    case_file    uuid        not null,
    person       uuid        not null,
    tool         text        not null,
    safe_contact text,
    interpreter  uuid,
    at           timestamptz not null,
    tool_result  text,
    outcome      text,
    risk         text,
    answers      text,
    rationale    text,
    screener     uuid,
    reviewer     uuid,
    rescreen_due date,
    completed_at timestamptz,
    version      bigint      not null
);
create index on views.screening (case_file, person, started_leaf);

-- How each parent's latest screening stands.
create view views.screening_now as
select distinct on (case_file, person) *
from views.screening
order by case_file, person, started_leaf desc;

create table views.bar (
    bar         uuid        primary key,
    case_file   uuid        not null,
    basis       text        not null,
    source      text,
    until       timestamptz,
    reason      text,
    set_by      uuid        not null,
    set_at      timestamptz not null,
    lifted_at   timestamptz,
    lifted_by   uuid,
    lift_reason text,
    version     bigint      not null
);
create index on views.bar (case_file);

create table views.consent (
    case_file    uuid        not null,
    person       uuid        not null,
    purpose      text        not null,
    -- GIVEN, WITHDRAWN or REFUSED
    state        text        not null,
    given_by     uuid,
    scope        text,
    method       text,
    evidence_ref text,
    capacity     text,
    at           timestamptz not null,
    expires      date,
    told         text,
    version      bigint      not null,
    primary key (case_file, person, purpose)
);
