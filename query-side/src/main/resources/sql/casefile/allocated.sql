insert into views.allocation (allocation, case_file, clinician, role, sides, from_day)
values (:allocation, :caseFile, :clinician, :role, :sides, :from)
