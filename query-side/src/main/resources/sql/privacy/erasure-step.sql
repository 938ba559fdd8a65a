insert into views.erasure_step (leaf, subject, erasure, step, at, by, ground, received, due, because, subjects, checks)
values (:leaf, :subject, :erasure, :step, :at, :by, :ground, :received, :due, :because, :subjects, :checks)
