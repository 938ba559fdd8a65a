-- The latest word on one purpose: given, withdrawn or refused.
insert into views.consent
    (case_file, person, purpose, state, given_by, scope, method, evidence_ref, capacity, at, expires, told, version)
values (:caseFile, :person, :purpose, :state, :givenBy, :scope, :method, :evidenceRef, :capacity, :at, :expires, :told, :version)
on conflict (case_file, person, purpose) do update
set state = excluded.state,
    given_by = coalesce(excluded.given_by, consent.given_by),
    scope = coalesce(excluded.scope, consent.scope),
    method = coalesce(excluded.method, consent.method),
    evidence_ref = coalesce(excluded.evidence_ref, consent.evidence_ref),
    capacity = coalesce(excluded.capacity, consent.capacity),
    at = excluded.at, expires = excluded.expires, told = excluded.told, version = excluded.version
