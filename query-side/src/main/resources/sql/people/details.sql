-- To those on this person's side all of them, what is kept from the reader's role excepted; to others the latest of each kind
-- and only if it is kept from nobody.
with ranked as (
    select d.*, row_number() over (partition by d.kind order by d.valid_from desc, d.leaf desc) as age
    from views.contact_detail as d
    where d.person = :person
)
select kind, detail, valid_from, recorded_at, age = 1 as current,
       from_other_parties or from_persons <> '{}' or from_roles <> '{}' as confidential
from ranked
where not (:role = any (from_roles))
  and (:ownSide or age = 1 and not (from_other_parties or from_persons <> '{}' or from_roles <> '{}'))
order by kind, age
