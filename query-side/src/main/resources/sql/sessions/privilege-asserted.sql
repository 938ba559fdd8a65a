insert into views.session_privilege
    (session, basis, case_file, compartment, holders, asserted_by, asserted_at)
values (:session, :basis, :caseFile, :compartment, cast(:holders as uuid[]), :by, :at)
on conflict do nothing
