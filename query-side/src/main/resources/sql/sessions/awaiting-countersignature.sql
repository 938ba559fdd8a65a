-- A trainee's signed notes in the cases of a supervisor, the longest waiting first.
select n.note, n.case_file, n.compartment, n.kind, n.author, n.signed_at, n.overdue_since
from views.note as n
join views.sight_of(:staff, :today) as open on open.case_file = n.case_file and open.compartment = n.compartment
where n.status = 'SIGNED' and n.awaits_countersignature and n.countersigned_at is null and n.author <> :staff
order by n.signed_at, n.note
