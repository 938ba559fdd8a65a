select g.case_file, g.break_glass
from views.break_glass as g
where not exists (select 1 from views.conflict as x where x.case_file = g.case_file and x.staff = :staff)
