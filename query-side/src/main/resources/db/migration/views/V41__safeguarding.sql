-- Concerns and allegations lie in one person's compartment each: for the other side there are none, not even a number of them.
create table views.safety_concern (
    concern     uuid        primary key,
    case_file   uuid        not null,
    person      uuid        not null,
    at_risk     text        not null,
    category    text        not null,
    immediacy   text        not null,
    account     text,
    noticed_at  timestamptz not null,
    raised_by   uuid        not null,
    owner       uuid        not null,
    answer_by   timestamptz not null,
    answered_at timestamptz,
    closed_at   timestamptz,
    outcome     text,
    version     bigint      not null
);
create index on views.safety_concern (case_file, person);

create table views.safety_step (
    leaf        bigint      primary key,
    concern     uuid        not null,
    kind        text        not null,
    by          uuid,
    at          timestamptz not null,
    words       text,
    referral    uuid,
    referred_to text
);
create index on views.safety_step (concern, leaf);

create table views.allegation (
    allegation   uuid   primary key,
    case_file    uuid   not null,
    person       uuid   not null,
    against      uuid   not null,
    kind         text   not null,
    made_on      date   not null,
    account      text,
    investigator text,
    opened_on    date,
    outcome      text,
    decided_on   date,
    finding      text,
    found_on     date,
    source       text,
    version      bigint not null
);
create index on views.allegation (case_file, person);

-- Since when a screening is to be done again, whatever its own day.
alter table views.screening add column called_for date;
create or replace view views.screening_now as
select distinct on (case_file, person) *
from views.screening
order by case_file, person, started_leaf desc;
