-- Only parents on whose side one works: that somebody is monitored is theirs alone.
select s.case_file, s.person, s.rescreen_due
from views.screening_now as s
join views.sight_of(:staff, :today) as open on open.case_file = s.case_file and open.compartment = 'person:' || s.person
where s.outcome = 'CLEAR_WITH_MONITORING' and s.rescreen_due <= :until
order by s.rescreen_due, s.person
