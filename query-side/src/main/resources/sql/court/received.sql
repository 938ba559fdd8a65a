-- One version of one order.
insert into views.court_order (
    court_order, version, court_case, state, kind, type, made_on, court_seal_applied_at, effective_from, expires,
    until_next_hearing, supersedes_order, supersedes_version, received_at)
values (
    :order, :version, :courtCase, :state, :kind, :type, :madeOn, :courtSealAppliedAt, :effectiveFrom, :expires,
    :untilNextHearing, :supersedesOrder, :supersedesVersion, :receivedAt);
