-- Those of the sides that the asker works with; all of them for who works requests.
select d.disclosure, d.case_file, d.requester, d.basis, d.state, d.received, d.due, d.paused_on is not null as paused, d.changed
from views.disclosure as d
where d.case_file = :caseFile and (:everySide or d.compartment = any (:compartments))
order by d.received desc, d.disclosure
