-- One thing that one version of an order says.
insert into views.provision (provision, court_case, court_order, version, kind, persons, from_day, until_at, text, recorded_at)
values (:provision, :courtCase, :order, :version, :kind, :persons, :from, :until, :text, :recordedAt);
