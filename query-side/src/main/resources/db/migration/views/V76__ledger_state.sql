-- What people said about the audits of the two logs. What the audits found is not here: who can change this database could
-- change that too.
create table views.ledger_audit_asked (
    log      text        primary key,
    asked_at timestamptz not null
);

create table views.ledger_acknowledged (
    log     text        not null,
    finding uuid        not null,
    at      timestamptz not null,
    staff   uuid        not null,
    reason  text,
    primary key (log, finding)
);
