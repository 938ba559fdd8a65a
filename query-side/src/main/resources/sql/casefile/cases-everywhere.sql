-- Every case except those that a conflict of interest closes; nothing that lies in a compartment.
select c.case_file, c.status, c.received_on, null::timestamptz as next_session, false as barred,
       exists (select 1 from views.sight_of(:staff, :today) as mine where mine.case_file = c.case_file) as allocated
from views.case_file as c
where not exists (select 1 from views.conflict as x where x.staff = :staff and x.case_file = c.case_file)
order by c.received_on desc, c.case_file
