update views.screening
set called_for = coalesce(called_for, :from), version = :version
where started_leaf = (select max(started_leaf) from views.screening where case_file = :caseFile and person = :person)
