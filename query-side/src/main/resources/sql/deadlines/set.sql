insert into views.deadline (kind, key, about_type, about, compartment, due_at)
values (:kind, :key, :type, :about, :compartment, :due)
on conflict (kind, key) do update
set about_type = excluded.about_type, about = excluded.about, compartment = excluded.compartment, due_at = excluded.due_at
