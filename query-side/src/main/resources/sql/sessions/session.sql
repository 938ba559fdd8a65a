select session, case_file, compartment, type, starts_at, minutes, place, room, status, started_at, split_at, ended_at, notice_hours,
       lasted_minutes, break_minutes, cancelled_by, cancel_reason, version
from views.session
where session = :session and compartment = any (:compartments)
