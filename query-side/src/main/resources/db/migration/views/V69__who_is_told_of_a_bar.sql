-- S2: whoever works with one parent learns of what stands against joint work on the other side only that joint sessions are not
-- being offered. The same words whether it is a bar, a screening or a consent, so that none can be told from another.

-- Whether every parent of the case is on the reader's side.
create function views.works_with_all(reader uuid, file uuid, today date) returns boolean language sql stable as $$
    select not exists (
        select 1 from views.case_person as p
        where p.case_file = file and p.role = 'PARENT'
          and not exists (select 1 from views.sight_of(reader, today) as s
                          where s.case_file = file and s.compartment = 'person:' || p.person))
$$;

-- Whether joint sessions are closed, as far as the reader may know: to who works with all, by a bar; to others, by a bar or by
-- what is missing on a side that is not theirs.
create function views.joint_work_closed(reader uuid, file uuid, at timestamptz, today date)
    returns boolean language sql stable as $$
    select exists (select 1 from views.bar as b
                   where b.case_file = file and b.lifted_at is null and (b.until is null or b.until > at))
        or exists (
            select 1 from views.case_person as p
            where p.case_file = file and p.role = 'PARENT'
              and not exists (select 1 from views.sight_of(reader, today) as s
                              where s.case_file = file and s.compartment = 'person:' || p.person)
              and not (
                  exists (select 1 from views.consent as c
                          where c.case_file = file and c.person = p.person and c.purpose = 'JOINT_WORK' and c.state = 'GIVEN'
                            and (c.expires is null or c.expires >= today))
                  and exists (select 1 from views.screening as n
                              where n.case_file = file and n.person = p.person
                                and n.started_leaf = (select max(l.started_leaf) from views.screening as l
                                                      where l.case_file = file and l.person = p.person
                                                        and l.completed_at is not null)
                                and n.outcome in ('CLEAR', 'CLEAR_WITH_MONITORING')
                                and not exists (select 1 from views.screening as l
                                                where l.case_file = file and l.person = p.person
                                                  and l.started_leaf >= n.started_leaf and l.called_for is not null)
                                and (n.rescreen_due is null or n.rescreen_due >= today))))
$$;
