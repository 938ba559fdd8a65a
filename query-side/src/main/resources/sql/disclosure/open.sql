-- The most urgent first. Not those of a family with whom the asker has a conflict of interest.
select d.disclosure, d.case_file, d.requester, d.basis, d.state, d.received, d.due, d.paused_on is not null as paused, d.changed,
    (select string_agg(coalesce(views.called(m.person), 'erased'), ' · ' order by m.letter)
     from views.case_member as m where m.case_file = d.case_file and m.role = 'PARENT') as parents
from views.disclosure as d
where (d.state not in ('RELEASED', 'RECEIVED', 'REFUSED', 'RECALLED') or d.changed)
  and not exists (select 1 from views.conflict as c where c.case_file = d.case_file and c.staff = :staff)
order by d.due, d.received, d.disclosure
