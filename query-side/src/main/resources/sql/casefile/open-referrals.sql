-- What waits for a decision, or accepted for a clinician.
select c.case_file, c.status, c.received_on, null::timestamptz as next_session, false as barred,
       exists (select 1 from views.sight_of(:staff, :today) as mine where mine.case_file = c.case_file) as allocated
from views.case_file as c
where not exists (select 1 from views.conflict as x where x.staff = :staff and x.case_file = c.case_file)
  and (c.status in ('RECEIVED', 'MORE_INFORMATION')
       or c.status = 'ACCEPTED' and not exists (
           select 1 from views.allocation as a where a.case_file = c.case_file and a.ended_at is null))
order by c.received_on, c.case_file
