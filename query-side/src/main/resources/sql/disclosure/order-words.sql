-- What the orders that bind in this family's court case say today, so that the scope is decided beside them. With no court case
-- in the request nothing is relied on.
select p.court_case, p.court_order, p.version, o.made_on, p.kind, p.text
from views.provisions_in_force(:caseFile, :now, :today) as p
join views.court_order as o on o.court_order = p.court_order and o.version = p.version
where p.court_case = :courtCase and o.state = 'COURT_SEALED'
order by p.kind <> 'DISCLOSURE', o.made_on desc, p.court_order, p.version, p.provision
