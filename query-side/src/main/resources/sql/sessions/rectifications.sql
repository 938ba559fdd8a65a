select rectification, person, wording, received_on, due, decision, reasons, statement_attached, decided_by, decided_at
from views.note_rectification
where note = :note and compartment = any (:compartments)
order by received_on, rectification
