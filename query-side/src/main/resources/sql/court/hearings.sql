-- Hearings of a court case, newest first.
select hearing, type, starts_at, minutes, court, mode, persons, ending, said, next_at
from views.hearing
where court_case = :courtCase
order by starts_at desc, hearing;
