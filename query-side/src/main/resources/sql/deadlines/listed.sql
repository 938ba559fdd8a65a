-- Deadlines within the asker's reach. A person belongs to every case that they are in, a court case to every family in it; whoever
-- has a conflict of interest with one of the families sees none of it.
with belonging as (
    select d.*, c.case_file
    from views.deadline as d
    left join lateral (
        select d.about as case_file where d.about_type = 'case-file'
        union select p.case_file from views.case_person as p where d.about_type = 'person' and p.person = d.about
        union select f.case_file from views.court_case_file as f where d.about_type = 'court-case' and f.court_case = d.about
    ) as c on true
)
select distinct on (b.due_at, b.kind, b.key)
       b.kind, b.about_type || ':' || b.about as about, b.case_file, b.compartment, b.due_at, b.due_at <= :now as passed,
       (select string_agg(coalesce(views.called(m.person), 'erased'), ' · ' order by m.letter)
        from views.case_member as m where m.case_file = b.case_file and m.role = 'PARENT' and :reach <> 'ENVELOPES') as parents
from belonging as b
where not exists (select 1 from views.conflict as x join belonging as o on o.case_file = x.case_file
                  where x.staff = :staff and o.kind = b.kind and o.key = b.key)
  and (:reach = 'ENVELOPES'
       or :reach = 'COURT' and b.compartment = 'court'
       or :reach = 'ALLOCATED' and exists (
           select 1 from views.sight_of(:staff, :today) as s
           where s.case_file = b.case_file and s.compartment = b.compartment))
order by b.due_at, b.kind, b.key
limit 500
