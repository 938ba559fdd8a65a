insert into views.bundle (bundle, case_file, disclosure, ordered_by, ordered_at, leaf)
values (:bundle, :caseFile, :disclosure::uuid, :by, :at, :leaf)
