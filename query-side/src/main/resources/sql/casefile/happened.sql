insert into views.case_event (leaf, case_file, compartment, type, stream, actor, person, occurred_at, recorded_at)
values (:leaf, :caseFile, :compartment, :type, :stream, :actor, :person, :occurredAt, :recordedAt)
