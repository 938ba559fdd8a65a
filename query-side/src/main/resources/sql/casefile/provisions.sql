-- What courts have said that binds now, in the words of the order.
select p.kind, p.text, p.persons, p.from_day, p.until_at
from views.provisions_in_force(:caseFile, :now, :today) as p
where 'court' = any (:compartments)
order by p.from_day, p.provision
