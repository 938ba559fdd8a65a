-- Idempotent. The login roles get their passwords from whoever runs the database, not from here.
do $$
begin
    if not exists (select from pg_roles where rolname = 'evenhand_owner') then
        create role evenhand_owner nologin;
    end if;
    if not exists (select from pg_roles where rolname = 'evenhand_command') then
        create role evenhand_command login;
    end if;
    if not exists (select from pg_roles where rolname = 'evenhand_query') then
        create role evenhand_query login;
    end if;
    if not (select rolsuper from pg_roles where rolname = current_user) then
        execute format('grant evenhand_owner to %I', current_user);
    end if;
    execute format('revoke all on database %I from public', current_database());
    execute format('grant connect on database %I to evenhand_command, evenhand_query', current_database());
end $$;
