-- Case files that a conflict of interest closes to somebody, everybody in them and what belongs to them.
select x.case_file as id from views.conflict as x where x.staff = :staff
union
select p.person from views.conflict as x join views.case_person as p on p.case_file = x.case_file where x.staff = :staff
union
select substr(e.stream, strpos(e.stream, ':') + 1)::uuid
from views.conflict as x join views.case_event as e on e.case_file = x.case_file
where x.staff = :staff
