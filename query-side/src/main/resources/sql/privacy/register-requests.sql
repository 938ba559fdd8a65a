select e.subject, case when :named then views.called_subject(e.subject) end as name, e.erasure, e.ground, e.received, e.due, e.state
from views.erasure_now as e
where e.state not in ('REFUSED', 'VERIFIED') and not views.closed_to(:staff, e.subject)
order by e.due, e.subject, e.erasure
limit 500
