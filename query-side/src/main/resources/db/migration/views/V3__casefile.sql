-- One family's run from referral to closure: who is in it, who works on it, who must not. All rights hang on these rows.
create table views.case_file (
    case_file              uuid        primary key,
    route                  text        not null,
    referrer_role          text        not null,
    requested_intervention text        not null,
    received_on            date        not null,
    previous               uuid,
    -- RECEIVED, MORE_INFORMATION, ACCEPTED or DECLINED
    status                 text        not null,
    decline_reason         text,
    asked                  text,
    version                bigint      not null
);

create table views.case_person (
    case_file uuid not null,
    person    uuid not null,
    role      text not null,
    -- Counted as they were named: gives parents their letters.
    place     int  not null,
    primary key (case_file, person)
);
create index on views.case_person (person);

create table views.allocation (
    allocation uuid   primary key,
    case_file  uuid   not null,
    clinician  uuid   not null,
    role       text   not null,
    -- Empty: all of them.
    sides      uuid[] not null,
    from_day   date   not null,
    ended_at   timestamptz,
    end_reason text
);
create index on views.allocation (clinician);
create index on views.allocation (case_file);

create table views.conflict (
    staff       uuid        not null,
    case_file   uuid        not null,
    kind        text        not null,
    recorded_at timestamptz not null,
    primary key (staff, case_file)
);

-- What somebody's live allocations open: the compartments of each case file. A conflict of interest closes all at once.
create function views.sight_of(reader uuid, today date)
    returns table (case_file uuid, compartment text, allocation uuid) language sql stable as $$
    with live as (
        select a.case_file, a.allocation, a.sides
        from views.allocation as a
        where a.clinician = reader
          and a.ended_at is null
          and a.from_day <= today
          and not exists (select 1 from views.conflict as c where c.staff = reader and c.case_file = a.case_file)
    )
    select live.case_file, shared.compartment, live.allocation
    from live cross join (values ('joint'), ('court'), ('staff')) as shared (compartment)
    union all
    select live.case_file, 'person:' || p.person, live.allocation
    from live join views.case_person as p on p.case_file = live.case_file
    where live.sides = '{}' or p.person = any (live.sides)
$$;

-- Parent A, Parent B and so on, in the order in which the referral named them; empty for children and others.
create view views.case_member as
select case_file, person, role, place,
       case when role = 'PARENT'
            then chr(64 + (row_number() over (partition by case_file, role order by place))::int) else '' end as letter
from views.case_person;
