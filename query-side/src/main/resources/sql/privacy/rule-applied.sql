insert into views.retention_rule (subject, rule, jurisdiction, due, applied_at, applied_by)
values (:subject, :rule, :jurisdiction, :due, :at, :by)
on conflict (subject, rule) do update
set jurisdiction = excluded.jurisdiction, due = excluded.due, applied_at = excluded.applied_at, applied_by = excluded.applied_by
