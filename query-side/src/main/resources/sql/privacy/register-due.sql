-- Past its longest rule by that day, and not yet gone.
select k.subject, case when :named then views.called_subject(k.subject) end as name, k.due,
       exists (select 1 from views.held as h where h.subject = k.subject) as held,
       exists (select 1 from views.erasure_now as e
               where e.subject = k.subject and e.state not in ('REFUSED', 'VERIFIED')) as asked
from views.kept_until as k
where k.due < :before
  and k.subject not in (select subject from views.erased)
  and not views.closed_to(:staff, k.subject)
order by k.due, k.subject
limit 500
