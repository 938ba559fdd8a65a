-- Court cases by their number, whole or its beginning, that the searcher may see.
select null::uuid as person, null::text as name, null::text as role, c.court_case, c.number, c.court,
       case when :wide then null else l.case_file end as case_file
from views.court_case as c
left join views.court_case_file as l on not :wide and l.court_case = c.court_case
where (c.number_key = :key or (length(:key) >= 6 and starts_with(c.number_key, :key)))
  and (case when :wide
            then not exists (
                select 1 from views.court_conflict as x where x.court_case = c.court_case and x.staff = :staff)
            else l.case_file in (select case_file from views.sight_of(:staff, :today) where compartment = 'court') end)
order by c.linked_at desc
limit 101;
