-- Who can be named in a referral or join a case: registered and in no case yet (whoever receives referrals sees all of them,
-- everybody else those they registered), or in a case that the asker works on. By a name that is kept from others they are found
-- by who may know it.
select p.person, coalesce(views.called_to(p.person, :staff, :role, :today), 'erased') as name
from views.person as p
where (not exists (select 1 from views.case_person as c where c.person = p.person)
           and (:everybody or p.registered_by = :staff)
       or exists (
           select 1
           from views.case_person as c
           join views.sight_of(:staff, :today) as mine on mine.case_file = c.case_file and mine.compartment = 'staff'
           where c.person = p.person))
  and (p.person = any (:people)
       or p.person = any (:kept) and views.knows_names_of(:staff, p.person, :today)
       or :newest and not exists (select 1 from views.case_person as c where c.person = p.person))
  and not exists (select 1 from views.case_person as c where c.person = p.person and c.case_file = :joining)
order by p.person = any (:people) or p.person = any (:kept) desc, p.registered_at desc
limit 100
