-- Everybody in these cases, parents first and in the order of their letters.
select m.case_file, m.person, coalesce(views.called_to(m.person, :staff, :role, :today), 'erased') as name, m.role, m.letter
from views.case_member as m
where m.case_file = any (:caseFiles)
order by m.case_file, case m.role when 'PARENT' then 0 when 'CHILD' then 1 else 2 end, m.place
