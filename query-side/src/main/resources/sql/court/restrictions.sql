-- What must not be reported.
select restriction, court_order, version, from_day, until_day, scope
from views.reporting_restriction
where court_case = :courtCase
order by from_day desc, restriction;
