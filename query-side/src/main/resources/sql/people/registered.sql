insert into views.person (person, date_of_birth, precision, birth_order, sex_recorded, registered_by, registered_at, version)
values (:person, :dateOfBirth, :precision, :birthOrder, :sex, :by, :at, 0)
