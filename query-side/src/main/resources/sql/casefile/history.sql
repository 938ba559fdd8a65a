-- Another clinician's process notes and drafts stay out of the history as well.
select e.type, e.stream, e.compartment, e.actor, e.person, e.occurred_at, e.recorded_at
from views.case_event as e
where e.case_file = :caseFile
  and e.compartment = any (:compartments)
  and not exists (
      select 1 from views.note as n
      where e.stream = 'note:' || n.note and n.author <> :staff and (n.status = 'DRAFT' or n.kind = 'PROCESS'))
  -- Who set a bar tells on whose side its reason is (S2).
  and (e.type not like 'joint-work.%' or e.actor = :staff or :inFull)
order by e.occurred_at desc, e.leaf desc
limit 2000
