-- Open ones first. Not those of a family with whom the asker has a conflict of interest.
select i.incident, i.kind, i.account, i.happened_at, i.aware_at, i.reported_by, i.severity, i.hazard_ref, i.learned, i.closed_at
from views.incident as i
where not exists (select 1 from views.conflict as c where c.case_file = i.case_file and c.staff = :staff)
order by i.closed_at is not null, i.aware_at, i.incident
