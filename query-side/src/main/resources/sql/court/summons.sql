-- This service, or one of its staff, is called as a witness.
insert into views.summons (summons, court_case, kind, witness, documents, received_on, answer_by)
values (:summons, :courtCase, :kind, :witness, :documents, :receivedOn, :answerBy);
