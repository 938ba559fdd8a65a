-- One request, if the asker works requests or works with the side whose it is.
select d.disclosure, d.case_file, d.court_case, d.requester, d.requested_by, d.requested_for, d.basis, d.asked, d.classes,
       d.received, d.due, d.paused_on, d.paused_because, d.state, d.advice, d.advice_ref, d.harm_likely, d.opinion, d.professional,
       d.decided_by, d.relied_order, d.relied_version, d.pack, d.pack_hash, d.as_of, d.pages, d.findings, d.checked_by,
       d.released_at, d.released_by, d.recipient, d.method, d.received_at, d.refused_because, d.reason, d.changed, d.version
from views.disclosure as d
where d.disclosure = :disclosure and (:everySide or d.compartment = any (:compartments))
