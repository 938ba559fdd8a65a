insert into views.bar (bar, case_file, basis, source, until, reason, set_by, set_at, version)
values (:bar, :caseFile, :basis, :source, :until, :reason, :setBy, :at, :version)
