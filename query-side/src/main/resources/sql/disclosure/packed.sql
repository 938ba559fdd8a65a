insert into views.disclosure_packed (disclosure, place, data_class, person, event, source, type, fields, treatment)
values (:disclosure, :place, :dataClass, cast(:person as uuid), :event, :source, :type, cast(:fields as text[]), :treatment)
