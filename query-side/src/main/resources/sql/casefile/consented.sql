select person, purpose, state, at, expires
from views.consent
where case_file = :caseFile and 'person:' || person = any (:compartments)
order by person, purpose
