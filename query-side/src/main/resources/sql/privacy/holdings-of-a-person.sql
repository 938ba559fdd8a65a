-- What is kept under a person's own keys, over all case files; theirs are counted with the case file.
select split_part(e.stream, ':', 1) as kind, count(distinct e.stream) as streams, max(e.recorded_at) as newest
from views.case_event as e
where e.compartment = 'person:' || :id::text
group by 1
order by 1
