insert into views.disclosure
    (disclosure, case_file, compartment, court_case, requester, requested_by, requested_for, basis, asked, classes, received, due,
     state, version)
values (:disclosure, :caseFile, :compartment, :courtCase, :requester, :requestedBy, :requestedFor, :basis, :asked,
        cast(:classes as text[]), :received, :due, 'REQUESTED', :version)
on conflict do nothing
