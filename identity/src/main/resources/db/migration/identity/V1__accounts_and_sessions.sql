-- Who works here and how they sign in. Not the record: an account changes and its session ends, while what somebody did stays
-- in the record under their id. One process draws a form and another takes its post, so sessions live in the database.

create table identity.account (
    id                       uuid        not null primary key,
    username                 text        not null unique check (username = lower(username) and username <> ''),
    password_hash            text        not null,
    display_name             text        not null check (display_name <> ''),
    role                     text        not null check (role in ('CLINICIAN', 'TRAINEE', 'SUPERVISOR', 'COURT_LIAISON',
                                                                  'AUDITOR', 'PRIVACY_OFFICER', 'SERVICE_MANAGER')),
    registration_body        text,
    registration_number      text,
    registration_valid_until date,
    supervisor               uuid references identity.account,
    person                   uuid,
    locked                   boolean     not null default false,
    demo                     boolean     not null default false,
    constraint registration_whole check (num_nulls(registration_body, registration_number, registration_valid_until) in (0, 3))
);

comment on column identity.account.person is 'who they are in the record, where they are themselves a party to a case';
comment on column identity.account.demo is 'its password is public: locked whenever demonstration mode is off';

-- Every attempt to sign in and every sign-out. What was typed as a name is kept only as a keyed fingerprint: people type their
-- password into the wrong field.
create table identity.sign_in (
    id      bigint generated always as identity primary key,
    at      timestamptz not null,
    name    uuid        not null,
    address uuid        not null,
    account uuid,
    outcome text        not null check (outcome in ('SIGNED_IN', 'SIGNED_OUT', 'WRONG_PASSWORD', 'LOCKED', 'TOO_MANY'))
);

create index sign_in_name on identity.sign_in (name, at);
create index sign_in_address on identity.sign_in (address, at);

-- Spring Session's own tables, as its version 4.1 defines them for PostgreSQL.
create table identity.spring_session (
    primary_id            char(36) not null primary key,
    session_id            char(36) not null,
    creation_time         bigint   not null,
    last_access_time      bigint   not null,
    max_inactive_interval int      not null,
    expiry_time           bigint   not null,
    principal_name        varchar(100)
);

create unique index spring_session_id on identity.spring_session (session_id);
create index spring_session_expiry on identity.spring_session (expiry_time);
create index spring_session_principal on identity.spring_session (principal_name);

create table identity.spring_session_attributes (
    session_primary_id char(36)     not null references identity.spring_session (primary_id) on delete cascade,
    attribute_name     varchar(200) not null,
    attribute_bytes    bytea        not null,
    primary key (session_primary_id, attribute_name)
);

grant usage on schema identity to evenhand_command, evenhand_query;
grant select on identity.account to evenhand_command, evenhand_query;
-- Only what answers POSTs may make or change an account.
grant insert, update on identity.account to evenhand_command;
grant select, insert on identity.sign_in to evenhand_command, evenhand_query;
grant select, insert, update, delete on identity.spring_session, identity.spring_session_attributes
    to evenhand_command, evenhand_query;
