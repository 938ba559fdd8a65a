-- Somebody was served, or could not safely be.
insert into views.service (
    service, person, court_case, document, what, method, contact_kind, attempted_at, checked_by, recorded_at)
values (
    :service, :person, :courtCase, :document, :what, :method, :contact, :at, :checkedBy, :recordedAt);
