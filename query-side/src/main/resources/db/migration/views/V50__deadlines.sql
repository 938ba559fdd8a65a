-- What falls due, from the same declarations by which the command side waits for it. No content: which kind, of which record, when.
create table views.deadline (
    kind        text        not null,
    key         text        not null,
    about_type  text        not null,
    about       uuid        not null,
    compartment text        not null,
    due_at      timestamptz not null,
    primary key (kind, key)
);
create index on views.deadline (due_at);
