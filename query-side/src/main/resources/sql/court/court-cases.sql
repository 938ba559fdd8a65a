-- Court cases with the next hearing and the next thing due by this service. None where the asker has a conflict of interest.
select c.court_case, c.number, c.scheme, c.court, c.type,
       array(select views.called(p.person) from views.court_party as p
             where p.court_case = c.court_case and p.role <> 'CHILD' order by p.place) as parties,
       (select min(h.starts_at) from views.hearing as h
        where h.court_case = c.court_case and h.ending is null and h.starts_at >= :now) as next_hearing,
       (select min(d.due_at) from views.direction as d
        where d.court_case = c.court_case and d.complied_at is null and d.discharged_on is null and d.bound = 'THIS_SERVICE') as next_due
from views.court_case as c
where not exists (
    select 1 from views.court_conflict as x where x.court_case = c.court_case and x.staff = :staff)
order by next_due nulls last, next_hearing nulls last, c.linked_at desc
limit 200;
