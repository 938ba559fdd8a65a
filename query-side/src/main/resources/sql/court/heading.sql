-- A court case's own facts.
select court_case, number, scheme, court, type, version
from views.court_case
where court_case = :courtCase;
