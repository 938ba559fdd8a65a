-- Whose rules and holds count besides: everybody in a case file, every case file of a person.
with besides as (
    select 'person:' || p.person as subject from views.case_person as p where p.case_file = :id
    union
    select 'case-file:' || p.case_file from views.case_person as p where p.person = :id
)
select b.subject, case when :named then views.called_subject(b.subject) end as name, k.due as kept_until,
       exists (select 1 from views.held as h where h.subject = b.subject) as held
from besides as b
left join views.kept_until as k on k.subject = b.subject
where not views.closed_to(:staff, b.subject)
order by b.subject
