insert into views.person_name (leaf, person, given, family, kind, effective_from, document_ref,
                               from_other_parties, from_persons, from_roles)
values (:key, :person, :given, :family, :kind, :from, :document, :fromOtherParties, :fromPersons, :fromRoles)
