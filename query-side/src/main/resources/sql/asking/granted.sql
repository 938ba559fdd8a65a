-- What somebody's live allocations open in these case files, and what is open to them under break-glass. Allocations first: what
-- they open needs no other reason.
select sight.case_file, sight.compartment, sight.allocation::text as basis, false as under_break_glass
from views.sight_of(:staff, :today) as sight
where sight.case_file = any (:caseFiles)
union all
select glass.case_file, glass.compartment, 'break-glass:' || glass.break_glass, true
from views.broken_glass_of(:staff, :now) as glass
where glass.case_file = any (:caseFiles)
order by 4, 1, 2, 3
