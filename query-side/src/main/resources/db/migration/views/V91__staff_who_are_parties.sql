-- Edge case 12: somebody who works here and is a person of a family, or a party of its court case, is cut off from it. Derived from
-- who they are, under whichever linked record, so that it holds from whatever side it came about: a referral, a party added, a link,
-- or an account that was given its person later. What somebody recorded stands beside it.
alter table views.conflict rename to recorded_conflict;

create view views.staff_person as
select a.id as staff, one.person
from identity.account as a cross join lateral views.one_with(a.person) as one (person)
where a.person is not null;

create view views.conflict as
select staff, case_file, kind, recorded_at from views.recorded_conflict
union all
select distinct on (s.staff, c.case_file)
       s.staff, c.case_file, 'PARTY', coalesce(f.received_on, date '1970-01-01')::timestamptz
from views.staff_person as s
join (select case_file, person from views.case_person
      union all
      select l.case_file, p.person
      from views.court_party as p join views.court_case_file as l on l.court_case = p.court_case) as c on c.person = s.person
left join views.case_file as f on f.case_file = c.case_file
where not exists (select 1 from views.recorded_conflict as r where r.staff = s.staff and r.case_file = c.case_file);

-- Also where a court case belongs to no case file yet.
create view views.court_conflict as
select x.staff, f.court_case
from views.conflict as x join views.court_case_file as f on f.case_file = x.case_file
union all
select s.staff, p.court_case
from views.staff_person as s join views.court_party as p on p.person = s.person;
