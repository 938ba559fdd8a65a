-- The latest word on one purpose, and to share a record on one recipient: given, withdrawn or refused.
insert into views.consent
    (case_file, person, purpose, state, given_by, scope, method, evidence_ref, capacity, at, expires, told, version,
     place, recipient, recipient_person, recipient_name, recipient_key)
values (:caseFile, :person, :purpose, :state, :givenBy, :scope, :method, :evidenceRef, :capacity, :at, :expires, :told, :version,
        case when cast(:recipient as text) is null then 0
             else coalesce((select c.place from views.consent as c
                            where c.case_file = :caseFile and c.person = :person and c.purpose = :purpose
                              and c.recipient = cast(:recipient as text)
                              and c.recipient_person is not distinct from cast(:recipientPerson as uuid)
                              and c.recipient_key is not distinct from cast(:recipientKey as text)
                            limit 1), :version + 1) end,
        :recipient, :recipientPerson, :recipientName, :recipientKey)
on conflict (case_file, person, purpose, place) do update
set state = excluded.state,
    given_by = coalesce(excluded.given_by, consent.given_by),
    scope = coalesce(excluded.scope, consent.scope),
    method = coalesce(excluded.method, consent.method),
    evidence_ref = coalesce(excluded.evidence_ref, consent.evidence_ref),
    capacity = coalesce(excluded.capacity, consent.capacity),
    at = excluded.at, expires = excluded.expires, told = excluded.told, version = excluded.version
