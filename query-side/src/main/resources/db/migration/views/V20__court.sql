-- What a court liaison officer works with: the court's own cases, in the court's compartment. Reasons, outcomes, provisions
-- and directions are the court's words and stand here; nothing that was said in a session ever does.
create table views.court_case (
    court_case uuid   primary key,
    number     text,
    -- Capitals and digits only, so that a number is found however it is spaced.
    number_key text,
    scheme     text   not null,
    court      text   not null,
    type       text   not null,
    linked_at  timestamptz not null,
    version    bigint not null
);
create index on views.court_case (number_key);

create table views.court_party (
    court_case uuid not null,
    person     uuid not null,
    role       text not null,
    place      int  not null,
    primary key (court_case, person)
);
create index on views.court_party (person);

create table views.court_case_file (
    court_case uuid not null,
    case_file  uuid not null,
    primary key (court_case, case_file)
);
create index on views.court_case_file (case_file);

create table views.hearing (
    hearing    uuid        primary key,
    court_case uuid        not null,
    type       text        not null,
    starts_at  timestamptz not null,
    minutes    int,
    court      text        not null,
    mode       text        not null,
    persons    uuid[]      not null,
    -- HELD, VACATED, ADJOURNED or LISTED_IN_ERROR; empty while it is to come
    ending     text,
    said       text,
    next_at    timestamptz
);
create index on views.hearing (court_case, starts_at);

create table views.court_order (
    court_order          uuid        not null,
    version              int         not null,
    court_case           uuid        not null,
    state                text        not null,
    kind                 text        not null,
    type                 text        not null,
    made_on              date        not null,
    court_seal_applied_at timestamptz,
    effective_from       date        not null,
    expires              timestamptz,
    until_next_hearing   boolean     not null,
    supersedes_order     uuid,
    supersedes_version   int,
    received_at          timestamptz not null,
    primary key (court_order, version)
);
create index on views.court_order (court_case);

-- The last one said of a version is true.
create table views.order_end (
    court_order uuid   not null,
    version     int    not null,
    court_case  uuid   not null,
    by_order    uuid,
    by_version  int,
    because     text   not null,
    from_day    date   not null,
    leaf        bigint not null,
    primary key (court_order, version)
);

create table views.provision (
    provision   uuid   primary key,
    court_case  uuid   not null,
    court_order uuid   not null,
    version     int    not null,
    kind        text   not null,
    persons     uuid[] not null,
    from_day    date   not null,
    until_at    timestamptz,
    text        text
);
create index on views.provision (court_case);

create table views.direction (
    direction    uuid        primary key,
    court_case   uuid        not null,
    court_order  uuid,
    bound        text        not null,
    what         text,
    made_on      date        not null,
    due_at       timestamptz not null,
    complied_at  timestamptz,
    evidence_ref text
);
create index on views.direction (court_case, due_at);

-- The provisions that bind in a case file at an instant: of a version that is in force and ended by nothing, within their own
-- window. The same rule as OrderStanding in the language; a test compares the two.
create function views.provisions_in_force(file uuid, at timestamptz, today date)
    returns setof views.provision language sql stable as $$
    select p.*
    from views.provision as p
    join views.court_case_file as link on link.court_case = p.court_case and link.case_file = file
    join views.court_order as o on o.court_order = p.court_order and o.version = p.version
    left join views.order_end as e on e.court_order = o.court_order and e.version = o.version
    where o.state <> 'DRAFT'
      and o.effective_from <= today
      and (o.expires is null or at < o.expires)
      and (e.because is null or e.from_day > today)
      and p.from_day <= today
      and (p.until_at is null or at < p.until_at)
$$;
