-- A hearing to come.
insert into views.hearing (hearing, court_case, type, starts_at, minutes, court, mode, persons)
values (:hearing, :courtCase, :type, :startsAt, :minutes, :court, :mode, :persons);
