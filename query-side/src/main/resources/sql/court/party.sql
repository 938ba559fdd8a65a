-- Somebody named in the court's case, in the order of being named.
insert into views.court_party (court_case, person, role, place)
select :courtCase, :person, :role, count(*) from views.court_party where court_case = :courtCase
on conflict do nothing;
