-- A court case that this service now holds.
insert into views.court_case (court_case, number, number_key, scheme, court, type, linked_at, version)
values (:courtCase, :number, :numberKey, :scheme, :court, :type, :at, 0);
