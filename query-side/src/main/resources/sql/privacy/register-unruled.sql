-- Closed, and nothing says until when it is kept.
select 'case-file:' || c.case_file as subject, c.received_on
from views.case_file as c
where c.status = 'CLOSED'
  and not exists (select 1 from views.retention_rule as r where r.subject = 'case-file:' || c.case_file)
  and not views.closed_to(:staff, 'case-file:' || c.case_file)
order by c.received_on, c.case_file
limit 500
