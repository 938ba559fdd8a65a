insert into views.incident (incident, case_file, kind, account, happened_at, aware_at, reported_by, version)
values (:incident, :caseFile, :kind, :account, :happenedAt, :awareAt, :reportedBy, :version)
