-- Discarding deletes words and must not delete the count: a tab that still stands on a discarded revision would otherwise take
-- a later one for its own, and its words would stand on top of words that it never saw.
create table drafts.discarded (
    author   uuid not null,
    key      text not null,
    revision int  not null,
    constraint discarded_author_key primary key (author, key)
);

grant select, insert, update on drafts.discarded to evenhand_command;
grant select on drafts.discarded to evenhand_query;
