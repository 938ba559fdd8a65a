-- Members of staff who are part of a family's case; not those of a case that a conflict of interest closes to the asker.
select c.case_file, c.staff, c.recorded_at
from views.conflict as c
where c.kind in ('PARTY', 'RELATIVE')
  and not exists (select 1 from views.conflict as x where x.case_file = c.case_file and x.staff = :staff)
