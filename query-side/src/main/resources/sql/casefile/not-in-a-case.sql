-- Registered and in no case yet; whoever receives referrals sees all of them, everybody else those they registered.
select p.person, coalesce(views.called(p.person), 'erased') as name
from views.person as p
where not exists (select 1 from views.case_person as c where c.person = p.person)
  and (:everybody or p.registered_by = :staff)
order by p.registered_at desc
limit 100
