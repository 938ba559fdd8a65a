insert into views.screening (started_leaf, case_file, person, tool, safe_contact, interpreter, at, version)
values (:leaf, :caseFile, :person, :tool, :safeContact, :interpreter, :at, :version)
