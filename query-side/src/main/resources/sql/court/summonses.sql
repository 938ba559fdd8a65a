-- Where this service is called as a witness: what is to be answered first.
select summons, kind, witness, documents, received_on, answer_by, answered_at, answer, set_aside_on, grounds
from views.summons
where court_case = :courtCase
order by answered_at is not null, answer_by, summons;
