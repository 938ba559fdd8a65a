-- Case files that a court or Cafcass referred, or that belong to a court case already; none with a conflict of interest.
select c.case_file, c.received_on,
       exists (select 1 from views.court_case_file as l where l.case_file = c.case_file) as linked
from views.case_file as c
where (c.route in ('COURT', 'CAFCASS') or exists (select 1 from views.court_case_file as l where l.case_file = c.case_file))
  and c.status <> 'DECLINED'
  and not exists (select 1 from views.conflict as x where x.case_file = c.case_file and x.staff = :staff)
order by c.received_on desc, c.case_file
limit 200;
