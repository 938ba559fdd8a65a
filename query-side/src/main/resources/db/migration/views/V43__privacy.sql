-- What was erased, and whether it was proven. The projection that keeps it empties every other view of what is gone.
create table views.erasure (
    erasure      uuid        primary key,
    subject      text        not null,
    ground       text        not null,
    due          date        not null,
    -- REQUESTED, GRANTED, PARTIAL, REFUSED, BEGUN, EXECUTED, VERIFIED or FAILED
    state        text        not null,
    changed_at   timestamptz not null
);
create index on views.erasure (subject);
