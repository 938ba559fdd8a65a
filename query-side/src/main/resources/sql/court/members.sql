-- The people of these case files.
select p.case_file, p.person, views.called(p.person) as name, p.role
from views.case_person as p
where p.case_file = any (:caseFiles)
order by p.case_file, p.place;
