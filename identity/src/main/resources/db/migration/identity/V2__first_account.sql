-- The one-time link with which the first account is made, where no demonstration is wanted. Only its digest is kept: whoever
-- reads the database cannot use it.

create table identity.first_account (
    only_one     boolean     not null default true primary key check (only_one),
    token_digest bytea       not null check (length(token_digest) = 32),
    expires_at   timestamptz not null
);

grant select, insert, update, delete on identity.first_account to evenhand_command;
