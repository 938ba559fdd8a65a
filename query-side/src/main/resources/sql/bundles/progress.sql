-- What shows content is not for the auditor, what shows none not for the desk that released.
select b.bundle, b.case_file, b.disclosure, b.recorded_from as "from", b.recorded_until as until, b.ordered_by, b.ordered_at,
    coalesce(p.state, 'WAITING') as state, coalesce(p.done, 0) as done, coalesce(p.total, 0) as total,
    coalesce(p.bytes, 0) as bytes, p.sha256, p.problem
from views.bundle as b
left join views.bundle_packing as p using (bundle)
where b.bundle = :bundle and case when b.disclosure is null then :audits else :releases end
