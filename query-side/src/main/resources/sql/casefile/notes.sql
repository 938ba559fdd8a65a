-- Drafts and process notes only to their author.
select n.note, n.compartment, n.kind, n.status, n.author, n.body, n.started_at, n.signed_at, n.contact_at,
       (select count(*) from views.addendum as a where a.note = n.note) as addenda
from views.note as n
where n.case_file = :caseFile
  and n.compartment = any (:compartments)
  and (n.author = :staff or n.status <> 'DRAFT' and n.kind <> 'PROCESS')
order by coalesce(n.contact_at, n.signed_at, n.started_at) desc
limit 200
