select case_file, status, route, referrer_role, requested_intervention, received_on, previous, source, court_case, decline_reason, asked,
       closed_because, transfer, receiver, version
from views.case_file
where case_file = :caseFile
