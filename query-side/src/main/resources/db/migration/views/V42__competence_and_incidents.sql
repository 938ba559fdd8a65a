-- A child's competence is decision-specific: one row for each purpose, the latest assessment.
create table views.competence (
    case_file uuid        not null,
    person    uuid        not null,
    purpose   text        not null,
    competent boolean     not null,
    reasons   text,
    assessor  uuid        not null,
    at        timestamptz not null,
    primary key (case_file, person, purpose)
);

create table views.privacy_notice (
    leaf      bigint      primary key,
    case_file uuid        not null,
    person    uuid        not null,
    version   text        not null,
    language  text        not null,
    given_to  uuid        not null,
    at        timestamptz not null
);
create index on views.privacy_notice (case_file, person);

-- For those who answer for the service; no page of a case reads it.
create table views.incident (
    incident    uuid        primary key,
    case_file   uuid,
    kind        text        not null,
    account     text,
    happened_at timestamptz,
    aware_at    timestamptz not null,
    reported_by uuid,
    severity    text,
    hazard_ref  text,
    learned     text,
    closed_at   timestamptz,
    version     bigint      not null
);

create table views.incident_notice (
    incident uuid        not null,
    body     text        not null,
    due      timestamptz,
    told_at  timestamptz,
    primary key (incident, body)
);

create table views.incident_action (
    action   uuid    primary key,
    incident uuid    not null,
    what     text,
    due      date    not null,
    done     text
);
create index on views.incident_action (incident);
