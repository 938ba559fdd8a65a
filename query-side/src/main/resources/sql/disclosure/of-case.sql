-- Those of the sides that the asker works with; all of them for who works requests.
select d.disclosure, d.case_file, d.requester, d.basis, d.state, d.received, d.due, d.paused_on is not null as paused, d.changed,
    (select string_agg(coalesce(views.called(m.person), 'erased'), ' · ' order by m.letter)
     from views.case_member as m where m.case_file = d.case_file and m.role = 'PARENT') as parents
from views.disclosure as d
where d.case_file = :caseFile and (:everySide or d.compartment = any (:compartments))
order by d.received desc, d.disclosure
