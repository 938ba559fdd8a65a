select purpose, state, given_by, scope, method, capacity, at, expires, told
from views.consent
where case_file = :caseFile and person = :person
order by purpose
