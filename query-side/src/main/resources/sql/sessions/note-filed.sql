-- When its words were signed is told by the note from which they came.
insert into views.note
    (note, case_file, compartment, session, kind, author, started_at, revision, body, saved_at, status, signed_at,
     signed_body, signed_revision, awaits_countersignature, contact_at, delay_minutes, filed_from, version)
select :note, :caseFile, :compartment, :session, :kind, :author, coalesce(came.started_at, :at), 1, :body,
       coalesce(came.saved_at, :at), 'SIGNED', coalesce(came.signed_at, :at), :body, 1, :awaits, came.contact_at,
       came.delay_minutes, :from, :version
from (select 1) as always
left join views.note as came on came.note = :from
