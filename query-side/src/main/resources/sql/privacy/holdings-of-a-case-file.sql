-- What a case file keeps about several people or none; what is one person's own is counted with that person.
select split_part(e.stream, ':', 1) as kind, count(distinct e.stream) as streams, max(e.recorded_at) as newest
from views.case_event as e
where e.case_file = :id and e.compartment not like 'person:%'
group by 1
order by 1
