-- What somebody must do by a time.
insert into views.direction (direction, court_case, court_order, bound, what, made_on, due_at, recorded_at)
values (:direction, :courtCase, :order, :bound, :what, :madeOn, :dueAt, :recordedAt);
