-- As they were recorded, and nothing that was decided since. Not where a conflict of interest has closed the family since.
select e.erasure, e.ground, e.received, e.due
from views.erasure_now as e
where e.subject = :subject and e.recorded_by = :staff and not views.closed_to(:staff, e.subject)
order by e.received desc, e.erasure desc
