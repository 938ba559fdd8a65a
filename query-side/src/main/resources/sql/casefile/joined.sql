insert into views.case_person (case_file, person, role, place)
values (:caseFile, :person, :role, (select count(*) from views.case_person where case_file = :caseFile))
