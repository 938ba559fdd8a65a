select s.session, s.compartment, s.type, s.starts_at, s.minutes, s.status,
       (select coalesce(array_agg(p.person order by p.place), '{}') from views.session_person as p where p.session = s.session)
           as participants
from views.session as s
where s.case_file = :caseFile and s.compartment = any (:compartments)
order by s.starts_at desc
limit 200
