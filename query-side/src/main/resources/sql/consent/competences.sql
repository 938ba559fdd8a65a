select purpose, competent, reasons, assessor, at
from views.competence
where case_file = :caseFile and person = :person
order by purpose
