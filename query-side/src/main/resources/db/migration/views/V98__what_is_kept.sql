-- Until when what is kept and by which rule, what may not be deleted, and every step of a request to be erased. Codes, ids and days
-- only: this outlives what was erased.
create table views.retention_rule (
    subject      text        not null,
    rule         text        not null,
    jurisdiction text        not null,
    due          date        not null,
    applied_at   timestamptz not null,
    applied_by   uuid        not null,
    primary key (subject, rule)
);

create table views.legal_hold (
    subject       text        not null,
    hold          uuid        not null,
    because       text        not null,
    authority_ref text        not null,
    placed_at     timestamptz not null,
    placed_by     uuid        not null,
    lifted_at     timestamptz,
    lifted_by     uuid,
    lift_ref      text,
    primary key (subject, hold)
);

-- REQUESTED, GRANTED, PARTIAL, REFUSED, BEGUN, EXECUTED, ASKED, VERIFIED or FAILED; the first says what was asked.
create table views.erasure_step (
    leaf     bigint      primary key,
    subject  text        not null,
    erasure  uuid        not null,
    step     text        not null,
    at       timestamptz not null,
    by       uuid,
    ground   text,
    received date,
    due      date,
    because  text[]      not null,
    subjects text[]      not null,
    checks   text[]      not null
);
create index on views.erasure_step (subject, erasure, leaf);

-- Each request as far as it has come. That verification was asked for changes nothing.
create view views.erasure_now as
select distinct on (a.subject, a.erasure)
       a.subject, a.erasure, a.ground, a.received, a.due, a.by as recorded_by, s.step as state
from views.erasure_step as a
join views.erasure_step as s on s.subject = a.subject and s.erasure = a.erasure and s.step <> 'ASKED'
where a.step = 'REQUESTED'
order by a.subject, a.erasure, s.leaf desc;

create view views.kept_until as
select subject, max(due) as due from views.retention_rule group by subject;

create view views.held as
select distinct subject from views.legal_hold where lifted_at is null;

-- Whose keys are gone.
create view views.erased as
select distinct unnest(subjects) as subject from views.erasure_step where step = 'EXECUTED';

-- Whether one subject's data touches a family with which the reader has a conflict of interest.
create function views.closed_to(reader uuid, whose text) returns boolean language sql stable as $$
    select exists (
        select 1 from views.conflict as x
        where x.staff = reader
          and ('case-file:' || x.case_file = whose
               or exists (select 1 from views.case_person as p
                          where p.case_file = x.case_file and 'person:' || p.person = whose)))
$$;

-- A person by name, where there is one; a case file has none.
create function views.called_subject(whose text) returns text language sql stable as $$
    select case when whose like 'person:%' then views.called(substr(whose, 8)::uuid) end
$$;
