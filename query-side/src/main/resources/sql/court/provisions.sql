-- Provisions of a court case, in the order in which they take effect.
select provision, court_order, version, kind, persons, from_day, until_at, text
from views.provision
where court_case = :courtCase
order by from_day desc, provision;
