insert into views.note
    (note, case_file, compartment, session, kind, individual_disclosure, author, started_at, status, version)
values (:note, :caseFile, :compartment, :session, :kind, :disclosure, :author, :at, 'DRAFT', :version)
