-- Who was served with what and how, the newest first. Who has come to a refuge since a letter went to their address is to be
-- looked at again (DOMAIN.md edge case 2), under whichever of their linked records it was said; where they live is not here.
select s.service, s.document, s.what, s.person, s.method, s.contact_kind, s.attempted_at, s.completed_at, s.evidence_ref,
       s.checked_by is not null as pages_checked,
       coalesce(s.contact_kind = 'ADDRESS', false)
           and exists (select 1 from views.person as p
                       where p.person in (select views.one_with(s.person)) and p.refuge_from is not null) as look_again,
       s.attempted_at is null
           and exists (select 1 from views.service as other
                       where other.court_case = s.court_case and other.document = s.document and other.person = s.person
                         and other.attempted_at is not null and other.recorded_at >= s.recorded_at) as another_way
from views.service as s
where s.court_case = :courtCase
order by s.recorded_at desc, s.document, s.service, s.person;
