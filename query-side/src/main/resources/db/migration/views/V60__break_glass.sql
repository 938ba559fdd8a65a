-- Who had a case file opened to them without working on it, and what somebody else thought of it.
create table views.break_glass (
    case_file   uuid        not null,
    break_glass uuid        not null,
    staff       uuid        not null,
    -- Whose own compartments were opened with it; empty: nobody's.
    sides       uuid[]      not null,
    ground      text        not null,
    reason      text,
    opened_at   timestamptz not null,
    until       timestamptz not null,
    review_by   timestamptz not null,
    -- Before its time or by it.
    ended_at    timestamptz,
    -- Null where its time was over.
    ended_by    uuid,
    reviewed_at timestamptz,
    reviewed_by uuid,
    justified   boolean,
    remarks     text,
    primary key (case_file, break_glass)
);
create index on views.break_glass (staff);

-- What somebody has open under break-glass: the case file's shared compartments and those people's own that were asked for. Its time
-- ends it to the second, whether or not the end has been recorded; a conflict of interest closes it at once. Beside sight_of and
-- never in it: what is opened under break-glass is in nobody's lists, searches or work.
create function views.broken_glass_of(reader uuid, now timestamptz)
    returns table (case_file uuid, compartment text, break_glass uuid) language sql stable as $$
    with live as (
        select g.case_file, g.break_glass, g.sides
        from views.break_glass as g
        where g.staff = reader
          and g.ended_at is null
          and g.until > now
          and not exists (select 1 from views.conflict as c where c.staff = reader and c.case_file = g.case_file)
    )
    select live.case_file, shared.compartment, live.break_glass
    from live cross join (values ('joint'), ('court'), ('staff')) as shared (compartment)
    union all
    select live.case_file, 'person:' || p.person, live.break_glass
    from live join views.case_person as p on p.case_file = live.case_file
    where p.person = any (live.sides)
$$;
