-- Another clinician's process notes and drafts stay out of the history as well.
select e.type, e.stream, e.compartment, e.actor, e.person, e.occurred_at, e.recorded_at,
    s.type as session_type, s.starts_at as session_at, n.kind as note_kind
from views.case_event as e
left join views.note as n
    on n.note = case when e.stream like 'note:%' then substring(e.stream from 6)::uuid end
left join views.session as s
    on s.session = coalesce(n.session, case when e.stream like 'session:%' then substring(e.stream from 9)::uuid end)
    and s.compartment = any (:compartments)
where e.case_file = :caseFile
  and e.compartment = any (:compartments)
  and (n.note is null or n.author = :staff or (n.status <> 'DRAFT' and n.kind <> 'PROCESS'))
  -- Who set a bar tells on whose side its reason is (S2).
  and (e.type not like 'joint-work.%' or e.actor = :staff or :inFull)
order by e.occurred_at desc, e.leaf desc
limit 2000
