-- Directions of a court case: what is open by its due time, then what was complied with.
select direction, bound, what, made_on, due_at, complied_at, evidence_ref
from views.direction
where court_case = :courtCase
order by complied_at is not null, due_at, direction;
