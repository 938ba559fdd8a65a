select bar, basis, until, reason, set_by, set_at, lifted_at, lifted_by, lift_reason
from views.bar
where case_file = :caseFile and lifted_at is null and (until is null or until > :now) and 'staff' = any (:compartments)
  and (:inFull or set_by = :staff)
order by set_at
