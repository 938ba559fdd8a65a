-- Only for people whose own compartment is open. A refuge is of the human, under whichever linked record it was said.
select p.person, p.date_of_birth,
       exists (select 1 from views.person as one
               where one.person in (select views.one_with(p.person)) and one.refuge_from is not null) as refuge
from views.person as p
join views.case_person as c on c.person = p.person and c.case_file = :caseFile
where 'person:' || p.person = any (:compartments)
