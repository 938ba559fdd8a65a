-- Raised again it is open again, as urgent as it was said to be last.
insert into views.safety_concern
    (concern, case_file, person, at_risk, category, immediacy, account, noticed_at, raised_by, owner, answer_by, version)
values (:concern, :caseFile, :person, :atRisk, :category, :immediacy, :account, :noticedAt, :raisedBy, :raisedBy, :answerBy,
        :version)
on conflict (concern) do update
set immediacy = excluded.immediacy, owner = excluded.owner, answer_by = excluded.answer_by, answered_at = null,
    closed_at = null, outcome = null, version = excluded.version
