select given, family, kind, effective_from
from views.person_name
where person in (select views.one_with(:person))
order by effective_from desc, leaf desc
