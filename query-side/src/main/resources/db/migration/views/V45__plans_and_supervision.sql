-- What parents agree on. Whether a plan is in force is stored nowhere: it follows from who agreed on which revision.
create table views.plan (
    plan         uuid   primary key,
    case_file    uuid   not null,
    revision     int    not null,
    withdrawn_at timestamptz,
    drafted_at   timestamptz not null
);
create index on views.plan (case_file);

create table views.plan_item (
    plan      uuid not null,
    revision  int  not null,
    place     int  not null,
    matter    text not null,
    text      text,
    wishes_of uuid,
    primary key (plan, revision, place)
);

create table views.plan_agreed (
    plan      uuid        not null,
    revision  int         not null,
    person    uuid        not null,
    agreed_at timestamptz not null,
    primary key (plan, revision, person)
);

-- The last word on a matter; revisions after up_to were agreed on knowing it.
create table views.plan_settled (
    plan     uuid    not null,
    matter   text    not null,
    from_day date    not null,
    up_to    int     not null,
    by_order boolean not null,
    primary key (plan, matter)
);

create table views.plan_breach (
    leaf        bigint      primary key,
    plan        uuid        not null,
    compartment text        not null,
    person      uuid        not null,
    matter      text        not null,
    text        text,
    claimed_at  timestamptz not null
);
create index on views.plan_breach (plan);

-- Who supervises whom, and how long. Nothing of what was said.
create table views.supervision (
    supervision uuid   primary key,
    supervisor  uuid   not null,
    form        text   not null,
    supervisees uuid[] not null,
    from_day    date   not null,
    ended_on    date
);

create table views.supervision_held (
    leaf        bigint      primary key,
    supervision uuid        not null,
    held_at     timestamptz not null,
    day         date        not null,
    minutes     int         not null,
    mode        text        not null,
    present     uuid[]      not null
);
create index on views.supervision_held (day);

create table views.supervision_missed (
    leaf        bigint primary key,
    supervision uuid   not null,
    day         date   not null,
    because     text   not null
);

create table views.training_case (
    trainee   uuid not null,
    case_file uuid not null,
    primary key (trainee, case_file)
);

create table views.competency (
    trainee       uuid not null,
    competency    text not null,
    signed_off_by uuid not null,
    day           date not null,
    primary key (trainee, competency)
);
