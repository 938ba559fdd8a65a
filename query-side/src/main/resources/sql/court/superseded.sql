-- Why and from when a version does not stand: the last word counts.
insert into views.order_end (court_order, version, court_case, by_order, by_version, because, from_day, leaf)
values (:order, :version, :courtCase, :byOrder, :byVersion, :because, :from, :leaf)
on conflict (court_case, court_order, version) do update
set by_order = excluded.by_order, by_version = excluded.by_version, because = excluded.because,
    from_day = excluded.from_day, leaf = excluded.leaf;
