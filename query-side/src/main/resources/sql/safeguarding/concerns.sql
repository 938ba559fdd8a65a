-- Open ones first, and among them those that must be answered first.
select concern, person, at_risk, category, immediacy, account, noticed_at, raised_by, owner, answer_by, answered_at, closed_at,
       outcome
from views.safety_concern
where case_file = :caseFile and 'person:' || person = any (:compartments)
order by closed_at is not null, answered_at is not null, answer_by, concern
