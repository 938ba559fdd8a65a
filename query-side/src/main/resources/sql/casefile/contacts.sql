-- The latest detail of each kind; if that one is kept from this reader nothing older takes its place, as it would tell where
-- somebody used to be. To the other side nothing at all where another record of the same human is protected.
with latest as (
    select distinct on (d.person, d.kind) d.*
    from views.contact_detail as d
    join views.case_person as c on c.person = d.person and c.case_file = :caseFile
    where d.valid_from <= :today
    order by d.person, d.kind, d.valid_from desc, d.leaf desc
)
select person, kind, coalesce(detail, 'erased') as detail, valid_from,
       from_other_parties or from_persons <> '{}' or from_roles <> '{}' as confidential
from latest
where not (:role = any (from_roles))
  and ('person:' || person = any (:compartments)
       or not (from_other_parties or from_persons <> '{}' or from_roles <> '{}')
          and not exists (
              select 1 from views.person as p
              where p.person in (select views.one_with(latest.person)) and p.person <> latest.person
                and (p.refuge_from is not null or p.protected_from is not null)))
order by person, kind
