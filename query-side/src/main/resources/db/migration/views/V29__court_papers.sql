-- What the parties ask of the court, what is served on whom, what must not be reported and who is called as a witness; and how
-- it stands with each direction. By which contact detail somebody was served is a reference: the detail is not here.
alter table views.direction
    add column discharged_on date,
    add column discharged_because text,
    -- Null while the time that was first given still counts.
    add column first_due_at timestamptz,
    -- When the service noticed that the time had passed.
    add column missed_noted_at timestamptz,
    add column recorded_at timestamptz;
alter table views.provision add column recorded_at timestamptz;

create table views.court_application (
    application uuid   primary key,
    court_case  uuid   not null,
    form        text   not null,
    person      uuid   not null,
    made_on     date   not null,
    reliefs     text[] not null,
    leave_ref   text,
    -- The court case whose s.91(14) order asks for leave that was not named.
    leave_ordered_in uuid
);
create index on views.court_application (court_case);

create table views.page_check (
    document    uuid        primary key,
    court_case  uuid        not null,
    pages       int         not null,
    checked_by  uuid        not null,
    checked_at  timestamptz not null
);

create table views.service (
    service      uuid        not null,
    person       uuid        not null,
    court_case   uuid        not null,
    document     uuid        not null,
    what         text,
    method       text        not null,
    -- The kind of detail that was used, never the detail; empty where the method needs none or there is no route.
    contact_kind text,
    -- Empty where there was no safe route.
    attempted_at timestamptz,
    completed_at timestamptz,
    evidence_ref text,
    checked_by   uuid,
    recorded_at  timestamptz not null,
    primary key (service, person)
);
create index on views.service (court_case, document);

create table views.reporting_restriction (
    restriction uuid primary key,
    court_case  uuid not null,
    court_order uuid not null,
    version     int  not null,
    from_day    date not null,
    -- Empty until the youngest child of the court case is 18.
    until_day   date,
    scope       text
);
create index on views.reporting_restriction (court_case);

create table views.summons (
    summons        uuid        primary key,
    court_case     uuid        not null,
    kind           text        not null,
    witness        uuid,
    documents      text,
    received_on    date        not null,
    answer_by      timestamptz not null,
    answered_at    timestamptz,
    answer         text,
    set_aside_on   date,
    grounds        text
);
create index on views.summons (court_case);
