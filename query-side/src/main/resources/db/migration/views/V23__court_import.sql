-- The report of each import: where every value stood, and whether it was taken or left. Never a value itself.
create table views.court_import (
    court_import uuid   primary key,
    shape        text   not null,
    bytes        int    not null,
    sha256       text   not null,
    court_case   uuid   not null,
    started_at   timestamptz not null,
    started_by   uuid   not null,
    expected     int    not null,
    taken        int,
    left_out     int
);

create table views.import_line (
    court_import uuid not null,
    place        bigint not null,
    path         text not null,
    taken_as     text,
    left_because text,
    became       text,
    refusal      text,
    primary key (court_import, place)
);

create table views.import_warning (
    court_import uuid not null,
    place        int  not null,
    kind         text not null,
    path         text not null,
    about        text,
    primary key (court_import, place)
);
