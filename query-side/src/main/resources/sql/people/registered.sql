insert into views.person (person, date_of_birth, precision, birth_order, registered_by, registered_at, version)
values (:person, :dateOfBirth, :precision, :birthOrder, :by, :at, 0)
