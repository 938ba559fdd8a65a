-- What somebody's live allocations open in these case files.
select sight.case_file, sight.compartment, sight.allocation
from views.sight_of(:staff, :today) as sight
where sight.case_file = any (:caseFiles)
order by sight.case_file, sight.compartment
