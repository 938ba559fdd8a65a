-- What was applied for, the newest first.
select application, form, person, made_on, reliefs, leave_ref, leave_ordered_in
from views.court_application
where court_case = :courtCase
order by made_on desc, application;
