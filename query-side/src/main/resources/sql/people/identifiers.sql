select scheme, value
from views.person_identifier
where person = :person
order by place
