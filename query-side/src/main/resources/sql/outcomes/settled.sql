insert into views.plan_settled (plan, matter, from_day, up_to, by_order)
select plan, :matter, :from, revision, :byOrder from views.plan where plan = :plan
on conflict (plan, matter) do update
set from_day = excluded.from_day, up_to = excluded.up_to, by_order = excluded.by_order
