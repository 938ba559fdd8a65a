-- A new surname can tell as much as an address, and so can a former name (edge case 15). Who may not know a name is told the last
-- one that is open; until now every name was.
alter table views.person_name
    add column from_other_parties boolean not null default false,
    add column from_persons       uuid[]  not null default '{}',
    add column from_roles         text[]  not null default '{}';

-- Names taken since they were registered, of people who came to need protection. What they were registered by has no kind.
update views.person_name set from_other_parties = true
where kind is not null
  and person in (select person from views.person where refuge_from is not null or protected_from is not null);

-- Names that may be told to both sides' staff. None that was taken later where another record of the same human is protected.
create view views.open_name as
select n.*
from views.person_name as n
where not n.from_other_parties and n.from_persons = '{}' and n.from_roles = '{}'
  and (n.kind is null or not exists (
          select 1 from views.person as p
          where p.person in (select views.one_with(n.person)) and p.person <> n.person
            and (p.refuge_from is not null or p.protected_from is not null)));

-- What somebody is called today, as everybody in the case may know it.
create or replace function views.called(who uuid) returns text language sql stable as $$
    select coalesce(
        (select coalesce(nullif(trim(concat_ws(' ', name.given, name.family)), ''), 'erased')
         from views.open_name as name
         where name.person = who and name.effective_from <= current_date
         order by name.effective_from desc, name.leaf desc
         limit 1),
        (select 'Name withheld' from views.person_name where person = who limit 1))
$$;

-- Whether the reader works with this person, or registered them and no case holds them yet. What is open under break-glass only
-- tells nobody a confidential name (ADR 21).
create function views.knows_names_of(reader uuid, who uuid, today date) returns boolean language sql stable as $$
    select exists (select 1 from views.sight_of(reader, today) as s where s.compartment = 'person:' || who)
        or exists (select 1 from views.person as p where p.person = who and p.registered_by = reader)
           and not exists (select 1 from views.case_person as c where c.person = who)
$$;

-- What somebody is called today, as this reader may know it. Asks for rights only where there is something to keep.
create function views.called_to(who uuid, reader uuid, role text, today date) returns text language sql stable as $$
    select case
        when exists (select 1 from views.person_name as n where n.person = who
                     and not exists (select 1 from views.open_name as o where o.leaf = n.leaf))
             and views.knows_names_of(reader, who, today)
        then coalesce(
            (select coalesce(nullif(trim(concat_ws(' ', name.given, name.family)), ''), 'erased')
             from views.person_name as name
             where name.person = who and name.effective_from <= today and not (role = any (name.from_roles))
             order by name.effective_from desc, name.leaf desc
             limit 1),
            views.called(who))
        else views.called(who)
    end
$$;

-- The name whose words these are.
alter table views.name_word
    add column leaf bigint generated always as (split_part(name, '-', 1)::bigint * 100 + 99 - split_part(name, '-', 2)::int)
        stored;

-- As a document or the person says, and by what numbers others know them.
alter table views.person add column sex_recorded text;
create table views.person_identifier (
    person uuid not null,
    place  int  not null,
    scheme text not null,
    value  text,
    primary key (person, place)
);

-- What an erasure left is looked for in these too.
alter function views.left_of(text, uuid, bigint) rename to left_elsewhere;
revoke execute on function views.left_elsewhere(text, uuid, bigint) from evenhand_command;
create function views.left_of(kind text, subject uuid, leaf bigint) returns text
    language sql stable security definer set search_path = pg_catalog as $$
    select case
        when elsewhere = 'EMPTY' and kind = 'person' and (
               exists (select from views.person where person = subject and sex_recorded is not null)
            or exists (select from views.person_identifier where person = subject and value is not null)) then 'LEFT'
        else elsewhere
    end
    from views.left_elsewhere(kind, subject, leaf) as elsewhere
$$;
revoke all on function views.left_of(text, uuid, bigint) from public;
grant execute on function views.left_of(text, uuid, bigint) to evenhand_command;
