insert into views.recorded_conflict (staff, case_file, kind, recorded_at)
values (:staff, :caseFile, :kind, :at)
on conflict (staff, case_file) do update set kind = excluded.kind, recorded_at = excluded.recorded_at
