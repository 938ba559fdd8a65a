select h.subject, case when :named then views.called_subject(h.subject) end as name, h.hold, h.because,
       case when :named then h.authority_ref end as authority_ref
from views.legal_hold as h
where h.lifted_at is null and not views.closed_to(:staff, h.subject)
order by h.placed_at, h.subject, h.hold
limit 500
