select person, at, safe_contact, outcome, risk, coalesce(called_for, rescreen_due) as rescreen_due
from views.screening_now
where case_file = :caseFile and 'person:' || person = any (:compartments)
