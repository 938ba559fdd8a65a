-- Whether the asker has a conflict of interest with any of these families, is a party of this court case, or is this person.
select exists (select 1 from views.conflict as x where x.staff = :staff and x.case_file = any (:caseFiles))
    or exists (select 1 from views.court_conflict as x where x.staff = :staff and x.court_case = :courtCase)
    or exists (select 1 from views.staff_person as x where x.staff = :staff and x.person = :person)
