-- Booked contacts, who came, and what was written. Each row names its compartment: what a reader may not see is not selected.
create table views.session (
    session        uuid        primary key,
    case_file      uuid        not null,
    compartment    text        not null,
    type           text        not null,
    starts_at      timestamptz not null,
    minutes        int         not null,
    place          text,
    room           text,
    -- BOOKED, STARTED, ENDED or CANCELLED
    status         text        not null,
    started_at     timestamptz,
    split_at       timestamptz,
    ended_at       timestamptz,
    lasted_minutes bigint,
    break_minutes  int,
    cancelled_by   text,
    cancel_reason  text,
    version        bigint      not null
);
create index on views.session (case_file, starts_at);

create table views.session_person (
    session        uuid not null,
    person         uuid not null,
    place          int  not null,
    walk_in        boolean not null default false,
    present        boolean not null default false,
    minutes_before int,
    waits_in       text,
    leaves_after   int,
    attendance     text,
    minutes        int,
    corrected      boolean not null default false,
    primary key (session, person)
);

create table views.session_clinician (
    session   uuid not null,
    clinician uuid not null,
    primary key (session, clinician)
);
create index on views.session_clinician (clinician);

create table views.note (
    note                    uuid        primary key,
    case_file               uuid        not null,
    compartment             text        not null,
    session                 uuid,
    kind                    text        not null,
    individual_disclosure   text,
    author                  uuid        not null,
    started_at              timestamptz not null,
    revision                int         not null default 0,
    body                    text,
    saved_at                timestamptz,
    -- DRAFT, SIGNED or STRUCK
    status                  text        not null,
    signed_at               timestamptz,
    awaits_countersignature boolean     not null default false,
    contact_at              timestamptz,
    delay_minutes           bigint,
    late_reason             text,
    strike_reason           text,
    strike_explanation      text,
    strike_requested_by     uuid,
    strike_requested_at     timestamptz,
    struck_at               timestamptz,
    strike_approved_by      uuid,
    version                 bigint      not null
);
create index on views.note (case_file);
create index on views.note (session);

create table views.addendum (
    leaf      bigint      primary key,
    addendum  uuid        not null,
    note      uuid        not null,
    kind      text        not null,
    body      text,
    reason    text,
    author    uuid        not null,
    signed_at timestamptz not null
);
create index on views.addendum (note, leaf);

-- One line per event of a case file, with both clocks.
create table views.case_event (
    leaf        bigint      primary key,
    case_file   uuid        not null,
    compartment text        not null,
    type        text        not null,
    stream      text        not null,
    actor       uuid        not null,
    person      uuid,
    occurred_at timestamptz not null,
    recorded_at timestamptz not null
);
create index on views.case_event (case_file, occurred_at);
