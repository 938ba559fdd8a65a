select person, walk_in, present, minutes_before, waits_in, leaves_after, attendance, minutes, corrected
from views.session_person
where session = :session
order by place
