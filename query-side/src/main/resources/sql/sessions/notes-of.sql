-- Drafts only to their author; process notes to their author and, where the author is a trainee, to a supervisor.
select n.note, n.compartment, n.session, n.kind, n.individual_disclosure, n.author, n.started_at, n.revision,
       case when n.author = :staff then n.body else n.signed_body end as body, n.saved_at,
       case when n.moved_at is not null then 'REATTRIBUTED'
            when n.status = 'SIGNED' and n.countersigned_at is not null then 'COUNTERSIGNED'
            when n.status = 'SIGNED' and n.awaits_countersignature then 'AWAITING_COUNTERSIGNATURE'
            else n.status end as status,
       n.signed_at, n.signed_revision, n.awaits_countersignature, n.contact_at, n.delay_minutes, n.late_reason,
       n.strike_reason, n.strike_explanation, n.strike_requested_by, n.strike_requested_at, n.struck_at,
       n.strike_approved_by, n.countersigned_at, n.countersigned_by, n.countersign_comment, n.overdue_since,
       n.returned_at, n.returned_by, n.return_reason,
       n.move_proposed_at, n.move_proposed_by, n.move_approved_by, n.moved_at,
       -- Where it belongs is said only to who works there.
       case when known.compartment is not null then n.move_to end as move_to,
       case when known.compartment is not null then n.move_explanation end as move_explanation,
       case when known.compartment is not null then n.filed_as end as filed_as,
       n.filed_from is not null as filed_by_reattribution,
       n.move_outcome, n.move_reviewed_by, n.move_reviewed_at, n.version
from views.note as n
left join views.sight_of(:staff, :today) as known
    on known.case_file = n.move_to_case_file and known.compartment = 'person:' || n.move_to
where (n.note = :note or n.session = :session)
  and n.compartment = any (:compartments)
  and (n.author = :staff or n.status <> 'DRAFT' and (n.kind <> 'PROCESS' or n.awaits_countersignature and :supervises))
order by n.started_at, n.note
