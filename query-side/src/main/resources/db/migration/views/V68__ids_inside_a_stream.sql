-- Whoever sends a command chooses the id of what begins inside a stream: a hearing, an order, an allocation, a bar. The record
-- keeps such ids apart by their streams, so a view must too: one id used in two streams is two things, and neither sender can
-- make the other's disappear or stop the view.
alter table views.allocation drop constraint allocation_pkey, add primary key (case_file, allocation);
alter table views.bar drop constraint bar_pkey, add primary key (case_file, bar);
alter table views.hearing drop constraint hearing_pkey, add primary key (court_case, hearing);
alter table views.court_order drop constraint court_order_pkey, add primary key (court_case, court_order, version);
alter table views.order_end drop constraint order_end_pkey, add primary key (court_case, court_order, version);
alter table views.provision drop constraint provision_pkey, add primary key (court_case, provision);
alter table views.direction drop constraint direction_pkey, add primary key (court_case, direction);
alter table views.court_application drop constraint court_application_pkey, add primary key (court_case, application);
alter table views.page_check drop constraint page_check_pkey, add primary key (court_case, document);
alter table views.service drop constraint service_pkey, add primary key (court_case, service, person);
alter table views.reporting_restriction
    drop constraint reporting_restriction_pkey, add primary key (court_case, restriction);
alter table views.summons drop constraint summons_pkey, add primary key (court_case, summons);
alter table views.incident_action drop constraint incident_action_pkey, add primary key (incident, action);
alter table views.note_rectification drop constraint note_rectification_pkey, add primary key (note, rectification);
alter table views.erasure drop constraint erasure_pkey, add primary key (subject, erasure);

create or replace function views.provisions_in_force(file uuid, at timestamptz, today date)
    returns setof views.provision language sql stable as $$
    select p.*
    from views.provision as p
    join views.court_case_file as link on link.court_case = p.court_case and link.case_file = file
    join views.court_order as o
        on o.court_case = p.court_case and o.court_order = p.court_order and o.version = p.version
    left join views.order_end as e
        on e.court_case = o.court_case and e.court_order = o.court_order and e.version = o.version
    where o.state <> 'DRAFT'
      and o.effective_from <= today
      and (o.expires is null or at < o.expires)
      and (e.because is null or e.from_day > today)
      and p.from_day <= today
      and (p.until_at is null or at < p.until_at)
$$;
