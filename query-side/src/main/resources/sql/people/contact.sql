insert into views.contact_detail
    (leaf, person, kind, detail, from_other_parties, from_persons, from_roles, valid_from, recorded_at)
values (:leaf, :person, :kind, :detail, :fromOtherParties, :fromPersons, :fromRoles, :validFrom, :at)
