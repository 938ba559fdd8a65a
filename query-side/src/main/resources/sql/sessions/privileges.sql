select basis, holders, asserted_by, asserted_at, waived_at
from views.privilege
where stream = :stream and compartment = any (:compartments)
order by asserted_at, basis
