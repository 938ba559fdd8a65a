-- One import with what it came to; the number of its court case once that is linked.
select i.court_import, i.shape, i.bytes, i.sha256, i.court_case, c.number, i.started_at, i.expected, i.taken, i.left_out,
       c.court_case is not null as linked
from views.court_import as i
left join views.court_case as c on c.court_case = i.court_case
where i.court_import = :import;
