-- Only for people whose own compartment is open.
select p.person, p.date_of_birth, p.refuge_from is not null as refuge
from views.person as p
join views.case_person as c on c.person = p.person and c.case_file = :caseFile
where 'person:' || p.person = any (:compartments)
