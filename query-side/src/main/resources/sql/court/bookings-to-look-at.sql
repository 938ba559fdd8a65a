-- Sessions that an order changes and that were booked before it was known here (DOMAIN.md edge cases 7 and 23): those booked or
-- held between the day it was made, or took effect, and its receipt; and those that a provision of it bars. Only as far as they
-- are open to whoever asks.
select s.session, s.type as session_type, s.starts_at, s.status, o.court_order, o.version,
       coalesce(bar.bars, false) as barred, s.starts_at < o.received_at as before_receipt
from views.court_order as o
join views.court_case_file as l on l.court_case = o.court_case
join views.session as s on s.case_file = l.case_file and s.status <> 'CANCELLED'
cross join lateral (select (s.starts_at at time zone :zone)::date as day) as local
cross join lateral (
    select min(e.recorded_at) as booked_at from views.case_event as e
    where e.case_file = s.case_file and e.stream = 'session:' || s.session) as booking
left join views.order_end as ended
    on ended.court_case = o.court_case and ended.court_order = o.court_order and ended.version = o.version
left join lateral (
    select true as bars from views.provision as p
    where p.court_case = o.court_case and p.court_order = o.court_order and p.version = o.version
      and p.kind = any (:bars) and s.type in ('JOINT', 'FAMILY')
      and p.from_day <= local.day and (p.until_at is null or s.starts_at < p.until_at)
    limit 1) as bar on true
where o.court_case = :courtCase
  and o.state <> 'DRAFT'
  and booking.booked_at < o.received_at
  and local.day >= least(o.made_on, o.effective_from)
  and (ended.from_day is null or local.day < ended.from_day)
  and (o.expires is null or s.starts_at < o.expires)
  and (bar.bars
       or s.starts_at < o.received_at
       or (booking.booked_at at time zone :zone)::date >= least(o.made_on, o.effective_from))
  and (:wide or exists (select 1 from views.sight_of(:staff, :today) as open
                        where open.case_file = s.case_file and open.compartment = s.compartment))
order by s.starts_at, s.session, o.court_order, o.version;
