select b.bundle, b.case_file, b.disclosure, b.ordered_by, b.ordered_at,
    coalesce(p.state, 'WAITING') as state, coalesce(p.done, 0) as done, coalesce(p.total, 0) as total,
    coalesce(p.bytes, 0) as bytes, p.sha256, p.problem
from views.bundle as b
left join views.bundle_packing as p using (bundle)
where b.bundle = :bundle
