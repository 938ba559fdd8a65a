select case_file, route, referrer_role, requested_intervention, received_on, source, court_case
from views.case_file
where case_file = :caseFile
