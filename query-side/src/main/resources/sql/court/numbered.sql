-- The number put right.
update views.court_case
set number = :number, number_key = :numberKey, scheme = :scheme
where court_case = :courtCase;
