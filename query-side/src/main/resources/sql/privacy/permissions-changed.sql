-- Every account that may do something else than was entered last. A locked one may do nothing, and neither may one that is gone.
select coalesce(a.id, p.staff) as staff, p.role as was, case when not a.locked then a.role end as now
from identity.account as a
full join views.permission as p on p.staff = a.id
where (case when not a.locked then a.role end) is distinct from p.role
order by 1
