select allegation, person, against, kind, made_on, account, investigator, opened_on, outcome, decided_on, finding, found_on,
       coalesce(judgment_ref, source) as source
from views.allegation
where case_file = :caseFile and 'person:' || person = any (:compartments)
order by made_on desc, allegation
