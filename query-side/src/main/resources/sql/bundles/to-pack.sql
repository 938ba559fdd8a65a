-- What concerns the case is found in another view: until that one knows of the order, it may miss what came before it.
select b.bundle, b.case_file, b.disclosure, b.leaf, b.recorded_from as "from", b.recorded_until as until
from views.bundle as b
left join views.bundle_packing as p using (bundle)
where (p.state is null or p.state = 'PACKING')
    and (b.case_file is null or exists (select from views.concern as c where c.about = 'case-file:' || b.case_file and c.stream = 'bundle:' || b.bundle))
order by b.leaf
limit 1
