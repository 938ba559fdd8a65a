select e.erasure, e.ground, e.received, e.due, e.state
from views.erasure_now as e
where e.subject = :subject
order by e.received desc, e.erasure desc
