select p.person, coalesce(case when :mayReach then views.called_to(p.person, :staff, :role, :today)
                else views.called(p.person) end, 'erased') as name, p.date_of_birth, p.birth_order, p.sex_recorded, p.refuge_from,
       p.protected_from, p.version
from views.person as p
where p.person = :person
