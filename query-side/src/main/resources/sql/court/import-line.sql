-- What became of one value.
insert into views.import_line (court_import, place, path, taken_as, left_because, became, refusal)
values (:import, :place, :path, :takenAs, :leftBecause, :became, :refusal);
