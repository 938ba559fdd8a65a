-- What is said to be privileged of a whole session: its notes then are.
create table views.session_privilege (
    session      uuid        not null,
    basis        text        not null,
    case_file    uuid        not null,
    compartment  text        not null,
    holders      uuid[]      not null,
    asserted_by  uuid,
    asserted_at  timestamptz not null,
    waived_at    timestamptz,
    evidence_ref text,
    primary key (session, basis)
);
