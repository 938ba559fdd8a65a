select p.person, coalesce(views.called(p.person), 'erased') as name, p.date_of_birth, p.birth_order, p.refuge_from,
       p.protected_from, p.version
from views.person as p
where p.person = :person
