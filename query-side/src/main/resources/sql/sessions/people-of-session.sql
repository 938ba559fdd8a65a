-- Who comes to a group is each member's own: shown only where that member's compartment is open.
select p.person, p.walk_in, p.present, p.minutes_before, p.waits_in, p.leaves_after, p.attendance, p.minutes, p.corrected
from views.session_person as p
join views.session as s on s.session = p.session
where p.session = :session
  and (s.type <> 'GROUP' or 'person:' || p.person = any (:compartments))
order by p.place
