select r.rule, r.jurisdiction, r.due, r.applied_at, r.applied_by
from views.retention_rule as r
where r.subject = :subject
order by r.due desc, r.rule
