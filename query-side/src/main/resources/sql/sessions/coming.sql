-- One's own sessions from today to a week ahead, and those begun or past that nobody closed.
select s.session, s.case_file, s.compartment, s.type, s.starts_at, s.minutes, s.room, s.status,
       s.type = 'JOINT' and views.joint_work_closed(:staff, s.case_file, :now, :today) as barred
from views.session as s
join views.session_clinician as mine on mine.session = s.session and mine.clinician = :staff
join views.sight_of(:staff, :today) as open on open.case_file = s.case_file and open.compartment = s.compartment
where s.status in ('BOOKED', 'STARTED') and s.starts_at < :until
   or s.status = 'ENDED' and s.starts_at >= :dayBegan and s.starts_at < :until
order by s.starts_at, s.session
