-- Words of names, folded (small letters, no accents), so that somebody is found by the beginning of any part of their name.
-- A name that is not the current one is found only by who may see into the person's own compartment.
create table views.name_word (
    -- Leaf and place: one for each name ever given.
    name           text not null,
    person         uuid not null,
    effective_from date not null,
    word           text not null,
    primary key (name, word)
);
create index on views.name_word (word);
create index on views.name_word (person);

create table views.search (
    search   uuid        primary key,
    terms    text,
    asked_by uuid        not null,
    asked_at timestamptz not null
);
