insert into views.incident_notice (incident, body, told_at)
values (:incident, :body, :at)
on conflict (incident, body) do update set told_at = excluded.told_at
