-- Every value of an imported file, in the order of the file.
select path, taken_as, left_because, became, refusal
from views.import_line
where court_import = :import
order by place;
