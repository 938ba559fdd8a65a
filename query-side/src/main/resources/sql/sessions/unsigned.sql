select n.note, n.case_file, n.compartment, n.kind, n.started_at
from views.note as n
join views.sight_of(:staff, :today) as open on open.case_file = n.case_file and open.compartment = n.compartment
where n.author = :staff and n.status in ('DRAFT', 'RETURNED')
order by n.started_at, n.note
