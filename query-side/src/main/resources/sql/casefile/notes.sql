-- Drafts and process notes only to their author.
select n.note, n.compartment, n.kind,
       case when n.moved_at is not null then 'REATTRIBUTED'
            when n.status = 'SIGNED' and n.countersigned_at is not null then 'COUNTERSIGNED'
            when n.status = 'SIGNED' and n.awaits_countersignature then 'AWAITING_COUNTERSIGNATURE'
            else n.status end as status,
       n.author, case when n.author = :staff then n.body else n.signed_body end as body,
       coalesce(n.contact_at, s.started_at, n.started_at) as contact_at, n.signed_at, n.contact_at is not null as late,
       (select count(*) from views.addendum as a where a.note = n.note) as addenda
from views.note as n
left join views.session as s on s.session = n.session
where n.case_file = :caseFile
  and n.compartment = any (:compartments)
  and (n.author = :staff or n.status <> 'DRAFT' and n.kind <> 'PROCESS')
order by coalesce(n.contact_at, s.started_at, n.started_at) desc, n.note
limit 200
