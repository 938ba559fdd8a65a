insert into snapshot (stream, version, type, revision, recorded_at, payload)
values (?, ?, ?, ?, ?, ?)
on conflict (stream) do update
set version = excluded.version, type = excluded.type, revision = excluded.revision, recorded_at = excluded.recorded_at,
    payload = excluded.payload
where snapshot.version <= excluded.version
