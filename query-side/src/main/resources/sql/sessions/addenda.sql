select kind, body, reason, author, signed_at
from views.addendum
where note = :note
order by leaf
