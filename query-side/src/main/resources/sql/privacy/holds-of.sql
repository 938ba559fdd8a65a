-- Those that stand first.
select h.hold, h.because, h.authority_ref, h.placed_at, h.placed_by, h.lifted_at, h.lifted_by, h.lift_ref
from views.legal_hold as h
where h.subject = :subject
order by h.lifted_at is not null, h.placed_at desc, h.hold
