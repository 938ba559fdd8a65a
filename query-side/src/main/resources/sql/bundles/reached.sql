insert into views.bundle_packing (bundle, state, done, total, bytes, sha256, problem, changed_at)
values (:bundle, :state, :done, :total, :bytes, :sha256::text, :problem::text, now())
on conflict (bundle) do update set state = excluded.state, done = excluded.done, total = excluded.total,
    bytes = excluded.bytes, sha256 = excluded.sha256, problem = excluded.problem, changed_at = excluded.changed_at
