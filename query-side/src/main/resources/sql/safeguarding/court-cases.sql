select c.court_case, coalesce(c.number, 'erased') as number
from views.court_case as c
join views.court_case_file as link on link.court_case = c.court_case
where link.case_file = :caseFile
order by c.linked_at
