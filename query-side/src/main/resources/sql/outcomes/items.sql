select i.revision, i.matter, i.text, i.wishes_of, s.from_day as settled_from, coalesce(s.by_order, false) as by_order
from views.plan_item as i
left join views.plan_settled as s on s.plan = i.plan and s.matter = i.matter and i.revision <= s.up_to
where i.plan = :plan and (i.revision = :revision or i.revision = :inForce)
order by i.revision desc, i.place
