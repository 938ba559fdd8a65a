insert into views.bundle (bundle, case_file, disclosure, ordered_by, ordered_at, leaf, recorded_from, recorded_until)
values (:bundle, :caseFile::uuid, :disclosure::uuid, :by, :at, :leaf, :from::timestamptz, :until::timestamptz)
