select revision, body, author, signed_at, returned_at, returned_by, return_reason
from views.note_signature
where note = :note and returned_at is not null
order by leaf
