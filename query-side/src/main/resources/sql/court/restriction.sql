-- Something must not be reported.
insert into views.reporting_restriction (restriction, court_case, court_order, version, from_day, until_day, scope)
values (:restriction, :courtCase, :order, :version, :from, :until, :scope);
