select tool, at, safe_contact, tool_result, outcome, risk, answers, rationale, screener, reviewer, rescreen_due, completed_at,
       version
from views.screening
where case_file = :caseFile and person = :person
order by started_leaf desc
