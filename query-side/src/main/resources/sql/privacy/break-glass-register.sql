-- Those who answer for the service see every access, an auditor without the words, everybody else their own and those into the cases
-- and sides that they work on. Nobody sees one into a case that a conflict of interest closes to them.
select g.break_glass, g.case_file, g.staff as by, cardinality(g.sides) as sides, g.ground,
       case when :answers or g.staff = :staff then g.reason end as reason,
       g.opened_at, g.until, g.review_by, g.ended_at, g.ended_by, g.reviewed_at, g.reviewed_by, g.justified,
       case when :answers then g.remarks end as remarks,
       g.ended_at is null and g.until > :now as open,
       g.staff = :staff as own,
       :answers and g.staff <> :staff and g.reviewed_at is null as may_review
from views.break_glass as g
where not exists (select 1 from views.conflict as x where x.case_file = g.case_file and x.staff = :staff)
  and (:answers or :envelopes or g.staff = :staff
       or exists (select 1 from views.sight_of(:staff, :today) as mine
                  where mine.case_file = g.case_file
                    and (g.sides = '{}' and mine.compartment = 'staff'
                         or mine.compartment in (select 'person:' || side from unnest(g.sides) as side))))
order by open desc, g.reviewed_at is not null, g.opened_at desc, g.break_glass
limit 200
