-- Directions of a court case: what is open by its due time, then what was complied with or discharged.
select direction, bound, what, made_on, due_at, first_due_at, complied_at, evidence_ref, missed_noted_at, discharged_on,
       discharged_because
from views.direction
where court_case = :courtCase
order by complied_at is not null or discharged_on is not null, due_at, direction;
