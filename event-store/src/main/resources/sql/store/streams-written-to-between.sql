-- In the order in which the names of their folders sort.
select stream_type, stream_id
from event
where leaf_index >= ? and leaf_index < ?
group by stream_type, stream_id
order by (stream_type || '/' || stream_id || '/') collate "C"
