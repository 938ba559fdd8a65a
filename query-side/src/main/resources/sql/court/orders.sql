-- Orders of a court case with their versions; the newest order first, of each the newest version first.
select o.court_order, o.version, o.state, o.kind, o.type, o.made_on, o.court_seal_applied_at, o.effective_from, o.expires,
       o.until_next_hearing, o.received_at, e.because, e.from_day, e.by_order, e.by_version
from views.court_order as o
left join views.order_end as e
    on e.court_case = o.court_case and e.court_order = o.court_order and e.version = o.version
where o.court_case = :courtCase
order by max(o.made_on) over (partition by o.court_order) desc, o.court_order, o.version desc;
