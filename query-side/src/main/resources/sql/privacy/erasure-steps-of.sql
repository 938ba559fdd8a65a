select s.erasure, s.step, s.at, s.by, s.because, s.subjects, s.checks
from views.erasure_step as s
where s.subject = :subject
order by s.leaf
