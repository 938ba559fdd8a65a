select concern, person, at_risk, category, immediacy, account, noticed_at, raised_by, owner, answer_by, answered_at, closed_at,
       outcome
from views.safety_concern
where concern = :concern and 'person:' || person = any (:compartments)
