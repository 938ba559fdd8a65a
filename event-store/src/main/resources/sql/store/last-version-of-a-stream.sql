select version
from event
where stream_id = ? and stream_type = ?
order by version desc
limit 1
