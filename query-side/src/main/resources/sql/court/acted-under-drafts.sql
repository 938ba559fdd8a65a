-- What was done while an order was here as a draft and no version in force was (DOMAIN.md edge case 6): bookings in the case
-- files of the court case, directions of the order, provisions read from the draft. Sessions only as far as they are open to
-- whoever asks.
with draft as (
    select d.court_order, d.version, d.received_at,
           (select min(n.received_at) from views.court_order as n
            where n.court_case = d.court_case and n.court_order = d.court_order and n.state <> 'DRAFT') as until
    from views.court_order as d
    where d.court_case = :courtCase and d.state = 'DRAFT'
), acted as (
    select d.court_order, d.version, e.recorded_at,
           upper(replace(e.type, 'session.', 'session_')) as what,
           split_part(e.stream, ':', 2)::uuid as thing, s.starts_at
    from draft as d
    join views.court_case_file as l on l.court_case = :courtCase
    join views.case_event as e on e.case_file = l.case_file
        and e.type in ('session.booked', 'session.rescheduled', 'session.started')
    join views.session as s on s.session = split_part(e.stream, ':', 2)::uuid
    where e.recorded_at >= d.received_at
      and (:wide or exists (select 1 from views.sight_of(:staff, :today) as open
                            where open.case_file = s.case_file and open.compartment = s.compartment))
    union all
    select d.court_order, d.version, r.recorded_at, 'DIRECTION_RECORDED', r.direction, null
    from draft as d
    join views.direction as r
        on r.court_case = :courtCase and r.court_order = d.court_order and r.recorded_at >= d.received_at
    union all
    select d.court_order, d.version, p.recorded_at, 'PROVISION_RECORDED', p.provision, null
    from draft as d
    join views.provision as p
        on p.court_case = :courtCase and p.court_order = d.court_order and p.version = d.version
)
select a.court_order, a.version, a.what, a.thing, a.recorded_at, a.starts_at
from acted as a
join draft as d on d.court_order = a.court_order and d.version = a.version
where d.until is null or a.recorded_at < d.until
order by a.recorded_at, a.thing, a.version;
