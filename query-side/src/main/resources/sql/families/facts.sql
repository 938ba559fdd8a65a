select case_file, status, route, referrer_role, requested_intervention, received_on, previous, decline_reason, asked, version
from views.case_file
where case_file = :caseFile
