-- The children of a court case as they are now, and when they were born as far as that is known.
select p.date_of_birth as born, coalesce(p.precision, 'DAY') as precision
from views.court_party as party
left join views.person as p on p.person = party.person
where party.court_case = :courtCase and party.role = 'CHILD';
