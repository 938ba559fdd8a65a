insert into views.case_file
    (case_file, route, referrer_role, requested_intervention, received_on, previous, source, court_case, status, version)
values (:caseFile, :route, :referrerRole, :intervention, :receivedOn, :previous, :source, :courtCase, 'RECEIVED', :version)
