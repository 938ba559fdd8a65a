-- Every name, to who works with the person; under break-glass, and to a role that a name is kept from, those that are open.
select n.given, n.family, n.kind, n.effective_from,
       n.from_other_parties or n.from_persons <> '{}' or n.from_roles <> '{}' as confidential
from views.person_name as n
where n.person in (select views.one_with(:person))
  and not (:role = any (n.from_roles))
  and (:mayReach or exists (select 1 from views.open_name as o where o.leaf = n.leaf))
order by n.effective_from desc, n.leaf desc
