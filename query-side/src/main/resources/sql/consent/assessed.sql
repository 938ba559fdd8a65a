insert into views.competence (case_file, person, purpose, competent, reasons, assessor, at)
values (:caseFile, :person, :purpose, :competent, :reasons, :assessor, :at)
on conflict (case_file, person, purpose) do update
set competent = excluded.competent, reasons = excluded.reasons, assessor = excluded.assessor, at = excluded.at
