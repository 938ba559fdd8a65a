-- Only parents on whose side one works: that somebody is to be screened again is theirs alone.
select s.case_file, s.person, coalesce(s.called_for, s.rescreen_due) as rescreen_due
from views.screening_now as s
join views.sight_of(:staff, :today) as open on open.case_file = s.case_file and open.compartment = 'person:' || s.person
where s.outcome in ('CLEAR', 'CLEAR_WITH_MONITORING') and (s.called_for is not null or s.rescreen_due <= :until)
order by rescreen_due, s.person
