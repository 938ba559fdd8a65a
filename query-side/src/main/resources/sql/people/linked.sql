select one.person, coalesce(case when :mayReach then (
    select nullif(trim(concat_ws(' ', n.given, n.family)), '')
    from views.person_name as n
    where n.person = one.person and n.effective_from <= :today and not (:role = any (n.from_roles))
    order by n.effective_from desc, n.leaf desc limit 1)
    else views.called(one.person) end, 'erased') as name
from views.one_with(:person) as one (person)
where one.person <> :person
order by one.person
