-- The cases that somebody's live allocations open; the next session only among those that they may see.
with mine as (select case_file, compartment from views.sight_of(:staff, :today))
select c.case_file, c.status, c.received_on,
       (select min(s.starts_at) from views.session as s join mine on mine.case_file = s.case_file and mine.compartment = s.compartment
        where s.case_file = c.case_file and s.status = 'BOOKED' and s.starts_at >= :now) as next_session,
       views.joint_work_closed(:staff, c.case_file, :now, :today) as barred,
       true as allocated
from views.case_file as c
where c.case_file in (select case_file from mine)
order by next_session nulls last, c.received_on desc, c.case_file
