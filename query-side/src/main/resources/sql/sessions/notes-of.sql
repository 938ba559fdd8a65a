-- Drafts and process notes only to their author.
select note, compartment, session, kind, individual_disclosure, author, started_at, revision, body, saved_at,
       case when status = 'SIGNED' and awaits_countersignature then 'AWAITING_COUNTERSIGNATURE' else status end as status,
       signed_at, awaits_countersignature, contact_at, delay_minutes, late_reason, strike_reason, strike_explanation,
       strike_requested_by, strike_requested_at, struck_at, strike_approved_by, version
from views.note
where (note = :note or session = :session)
  and compartment = any (:compartments)
  and (author = :staff or status <> 'DRAFT' and kind <> 'PROCESS')
order by started_at, note
