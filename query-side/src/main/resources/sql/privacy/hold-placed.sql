-- A hold that was lifted may be placed again under the same id.
insert into views.legal_hold (subject, hold, because, authority_ref, placed_at, placed_by)
values (:subject, :hold, :because, :authority, :at, :by)
on conflict (subject, hold) do update
set because = excluded.because, authority_ref = excluded.authority_ref, placed_at = excluded.placed_at,
    placed_by = excluded.placed_by, lifted_at = null, lifted_by = null, lift_ref = null
