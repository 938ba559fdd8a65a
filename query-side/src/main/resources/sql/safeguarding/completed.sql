update views.screening
set tool_result = :toolResult, outcome = :outcome, risk = :risk, answers = :answers, rationale = :rationale,
    screener = :screener, reviewer = :reviewer, rescreen_due = :rescreenDue, completed_at = :at, version = :version
where started_leaf = (select max(started_leaf) from views.screening where case_file = :caseFile and person = :person)
