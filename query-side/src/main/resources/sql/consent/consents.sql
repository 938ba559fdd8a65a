select purpose, state, given_by, scope, method, capacity, at, expires, told, recipient, recipient_person, recipient_name
from views.consent
where case_file = :caseFile and person = :person
order by purpose, place
