-- Where each pack's facts came from, so that a change to one of them finds the disclosures that told it. Ids only; can be
-- dropped with its place and is found again from leaf 0.

-- Every pack that was built, the relied-on order's stream among its sources.
create table deadlines.packed (
    disclosure uuid   not null,
    pack_hash  text   not null,
    as_of_leaf bigint not null,
    source     text   not null,
    -- the person whose facts these are, or the order relied on; the nil id where it is about the parents together
    whose      uuid   not null,
    constraint packed_once primary key (disclosure, pack_hash, source, whose)
);

-- Those of them that were sent.
create table deadlines.disclosed (
    source     text not null,
    whose      uuid not null,
    disclosure uuid not null,
    constraint disclosed_once primary key (source, whose, disclosure)
);

grant select, insert, delete on deadlines.packed, deadlines.disclosed to evenhand_command;
