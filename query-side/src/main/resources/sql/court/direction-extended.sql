-- A later time counts; the first stays readable.
update views.direction
set first_due_at = coalesce(first_due_at, due_at), due_at = :dueAt, missed_noted_at = null
where court_case = :courtCase and direction = :direction;
