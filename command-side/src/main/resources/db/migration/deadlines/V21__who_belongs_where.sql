-- Who belongs to which case file, and which court case to which: what an erasure must ask first. Ids only; can be dropped with
-- its place and is found again from leaf 0.
create table deadlines.relation (
    kind      text not null,
    one       uuid not null,
    case_file uuid not null,
    constraint relation_once primary key (kind, one, case_file)
);

grant select, insert, delete on deadlines.relation to evenhand_command;
