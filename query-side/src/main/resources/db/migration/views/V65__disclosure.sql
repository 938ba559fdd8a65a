-- What is asked for, how far it has come and what was packed, for who works requests. Of a pack its manifest only: no word of
-- what it tells.
create table views.disclosure (
    disclosure      uuid    primary key,
    case_file       uuid    not null,
    compartment     text    not null,
    court_case      uuid,
    requester       text    not null,
    requested_by    uuid,
    requested_for   text,
    basis           text    not null,
    asked           text,
    classes         text[]  not null,
    received        date    not null,
    due             date    not null,
    paused_on       date,
    paused_because  text,
    state           text    not null,
    advice          text,
    advice_ref      text,
    harm_likely     boolean,
    opinion         text,
    professional    uuid,
    decided_by      uuid,
    relied_order    uuid,
    relied_version  int,
    pack            int,
    pack_hash       text,
    as_of           timestamptz,
    pages           int,
    findings        int,
    checked_by      uuid,
    released_at     timestamptz,
    released_by     uuid,
    recipient       text,
    method          text,
    received_at     timestamptz,
    refused_because text,
    reason          text,
    changed         boolean not null default false,
    version         bigint  not null
);
create index on views.disclosure (case_file);

create table views.disclosure_grant (
    disclosure uuid   not null,
    data_class text   not null,
    persons    uuid[] not null,
    quoted     text,
    primary key (disclosure, data_class)
);

create table views.disclosure_redaction (
    disclosure uuid not null,
    source     text not null,
    because    text not null
);
create index on views.disclosure_redaction (disclosure);

create table views.disclosure_packed (
    disclosure uuid   not null,
    place      int    not null,
    data_class text   not null,
    person     uuid,
    event      uuid   not null,
    source     text   not null,
    type       text   not null,
    fields     text[] not null,
    treatment  text   not null,
    primary key (disclosure, place)
);

create table views.disclosure_withheld (
    disclosure uuid not null,
    data_class text not null,
    because    text not null,
    primary key (disclosure, data_class, because)
);

create table views.disclosure_change (
    disclosure uuid        not null,
    event      uuid        not null,
    source     text        not null,
    change     text        not null,
    since      timestamptz not null,
    primary key (disclosure, event)
);

create table views.disclosure_exception (
    disclosure    uuid   not null,
    source        text   not null,
    because       text   not null,
    authority_ref text   not null,
    reason        text,
    recorded_by   uuid   not null,
    leaf          bigint not null,
    primary key (disclosure, leaf)
);
