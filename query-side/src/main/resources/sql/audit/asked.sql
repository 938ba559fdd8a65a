insert into views.ledger_audit_asked (log, asked_at)
values (:log, :at)
on conflict (log) do update set asked_at = excluded.asked_at
