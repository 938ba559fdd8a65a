-- Waiting for a second person, who is never the one who asked.
select n.note, n.case_file, n.compartment, n.strike_reason, n.strike_requested_by
from views.note as n
join views.sight_of(:staff, :today) as open on open.case_file = n.case_file and open.compartment = n.compartment
where n.strike_requested_at is not null and n.struck_at is null and n.strike_requested_by <> :staff
  and (n.kind <> 'PROCESS' or n.author = :staff)
order by n.strike_requested_at, n.note
