-- Who of the adult parties came to which session: dates and codes (data class A2), nothing of what happened there. A clinician
-- sees it only for the case files and compartments that are open to them: neither the other parent's own sessions are, nor those
-- of another family in the same court case.
select s.starts_at, s.type as session_type, p.person, case when :wide then views.called(p.person) else views.called_to(p.person, :staff, :role, :today) end as name, p.attendance
from views.court_case_file as l
join views.session as s on s.case_file = l.case_file
join views.session_person as p on p.session = s.session
join views.court_party as party on party.court_case = l.court_case and party.person = p.person and party.role <> 'CHILD'
where l.court_case = :courtCase
  and p.attendance is not null
  and s.type <> 'GROUP'
  and (:wide or exists (select 1 from views.sight_of(:staff, :today) as open
                        where open.case_file = s.case_file and open.compartment = s.compartment))
order by s.starts_at desc, party.place;
