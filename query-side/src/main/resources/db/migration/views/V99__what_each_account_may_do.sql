-- What the access log said last of each account, to enter only what has changed since. Not a view of the record: it is never rebuilt.
create table views.permission (
    staff uuid primary key,
    -- null: nothing any more
    role  text
);
