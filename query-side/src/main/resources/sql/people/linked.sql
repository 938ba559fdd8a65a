select one.person, coalesce(views.called(one.person), 'erased') as name
from views.one_with(:person) as one (person)
where one.person <> :person
order by one.person
