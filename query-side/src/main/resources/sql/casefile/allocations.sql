select allocation, clinician, role, sides, from_day, ended_at, end_reason
from views.allocation
where case_file = :caseFile
order by ended_at is not null, from_day, allocation
