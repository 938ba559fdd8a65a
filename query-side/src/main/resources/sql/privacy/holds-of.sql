-- Those that stand first.
select h.hold, h.because, case when :named then h.authority_ref end as authority_ref, h.placed_at, h.placed_by, h.lifted_at,
       h.lifted_by, case when :named then h.lift_ref end as lift_ref
from views.legal_hold as h
where h.subject = :subject
order by h.lifted_at is not null, h.placed_at desc, h.hold
