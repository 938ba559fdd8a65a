-- Case files with how many streams hold something about each; none where the asker has a conflict of interest.
select c.case_file, c.route, c.received_on, c.status,
       (select count(*) from views.concern as s where s.about = 'case-file:' || c.case_file) as streams,
       array(select l.court_case from views.court_case_file as l where l.case_file = c.case_file order by 1) as court_cases
from views.case_file as c
where not exists (select 1 from views.conflict as x where x.case_file = c.case_file and x.staff = :staff)
order by c.received_on desc, c.case_file
limit 200;
