insert into views.person_name (leaf, person, given, family, kind, effective_from, document_ref)
values (:key, :person, :given, :family, :kind, :from, :document)
