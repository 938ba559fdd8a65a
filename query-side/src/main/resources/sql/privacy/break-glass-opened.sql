insert into views.break_glass (case_file, break_glass, staff, sides, ground, reason, opened_at, until, review_by)
values (:caseFile, :breakGlass, :staff, :sides, :ground, :reason, :at, :until, :reviewBy)
