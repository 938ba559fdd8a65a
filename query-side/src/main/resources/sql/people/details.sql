-- To those on this person's side all of them, what is kept from the reader's role excepted; to others the latest of each kind
-- and only if it is kept from nobody. Own side sees what is held under linked records too; others see nothing of those, and
-- nothing at all where one of them protects the person.
with ranked as (
    select d.*, row_number() over (partition by d.kind order by d.valid_from desc, d.leaf desc) as age
    from views.contact_detail as d
    where d.person = :person
       or :ownSide and d.person in (select views.one_with(:person))
)
select kind, detail, valid_from, recorded_at, age = 1 as current,
       from_other_parties or from_persons <> '{}' or from_roles <> '{}' as confidential
from ranked
where not (:role = any (from_roles))
  and (:ownSide or not exists (
          select 1 from views.person as p
          where p.person in (select views.one_with(:person)) and p.person <> :person
            and (p.refuge_from is not null or p.protected_from is not null)))
  and (:ownSide or age = 1 and not (from_other_parties or from_persons <> '{}' or from_roles <> '{}'))
order by kind, age
