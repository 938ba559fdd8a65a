-- Somebody applied.
insert into views.court_application (application, court_case, form, person, made_on, reliefs, leave_ref)
values (:application, :courtCase, :form, :person, :madeOn, :reliefs, :leaveRef);
