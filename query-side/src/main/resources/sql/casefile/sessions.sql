-- A group is shown to those who may see one of its members, with those members only.
select s.session, s.compartment, s.type, s.starts_at, s.minutes, s.status,
       (select coalesce(array_agg(p.person order by p.place), '{}') from views.session_person as p
        where p.session = s.session and (s.type <> 'GROUP' or 'person:' || p.person = any (:compartments))) as participants
from views.session as s
where s.case_file = :caseFile and s.compartment = any (:compartments)
  and (s.type <> 'GROUP' or exists (select 1 from views.session_person as p
                                    where p.session = s.session and 'person:' || p.person = any (:compartments)))
order by s.starts_at desc
limit 200
