-- These people in the case files to which the searcher is allocated. A former name, or one that is kept from others, counts only where the person's own
-- compartment is open to them.
with open as (
    select case_file, compartment from views.sight_of(:staff, :today)
)
select p.person, views.called_to(p.person, :staff, :role, :today) as name, p.role, c.court_case, c.number, c.court, p.case_file
from views.case_person as p
left join views.court_case_file as l on l.case_file = p.case_file
left join views.court_case as c on c.court_case = l.court_case
where (p.person = any (:people)
       and exists (select 1 from open where open.case_file = p.case_file and open.compartment = 'staff'))
   or (p.person = any (:former)
       and exists (select 1 from open where open.case_file = p.case_file and open.compartment = 'person:' || p.person))
order by name, p.case_file, c.linked_at desc
limit 101;
