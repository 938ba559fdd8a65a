update views.person_name
set from_other_parties = :fromOtherParties, from_persons = :fromPersons, from_roles = :fromRoles
where leaf = :leaf
