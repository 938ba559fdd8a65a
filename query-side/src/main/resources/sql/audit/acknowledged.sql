insert into views.ledger_acknowledged (log, finding, at, staff, reason)
values (:log, :finding, :at, :staff, :reason)
on conflict (log, finding) do update set at = excluded.at, staff = excluded.staff, reason = excluded.reason
