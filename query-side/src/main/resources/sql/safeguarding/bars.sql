select bar, basis, until, reason, set_by, set_at, lifted_at, lifted_by, lift_reason
from views.bar
where case_file = :caseFile and (:inFull or set_by = :staff)
order by lifted_at is not null, set_at desc
