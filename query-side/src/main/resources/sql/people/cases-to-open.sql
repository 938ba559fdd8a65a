select distinct c.case_file
from views.case_person as c
join views.sight_of(:staff, :today) as mine on mine.case_file = c.case_file
where c.person = :person
