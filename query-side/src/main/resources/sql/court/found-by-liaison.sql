-- Court cases of these people, as parties or as members of a case file that belongs to one; none with a conflict of interest.
with involved as (
    select court_case, person, role from views.court_party where person = any (:people)
    union
    select l.court_case, p.person, p.role
    from views.case_person as p join views.court_case_file as l on l.case_file = p.case_file
    where p.person = any (:people)
      and not exists (
          select 1 from views.court_party as q where q.court_case = l.court_case and q.person = p.person)
)
select i.person, views.called(i.person) as name, i.role, c.court_case, c.number, c.court, null::uuid as case_file
from involved as i join views.court_case as c using (court_case)
where not exists (
    select 1 from views.court_conflict as x where x.court_case = c.court_case and x.staff = :staff)
order by name, c.linked_at desc
limit 101;
