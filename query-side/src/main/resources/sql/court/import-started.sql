-- An import whose report begins.
insert into views.court_import (court_import, shape, bytes, sha256, court_case, started_at, started_by, expected)
values (:import, :shape, :bytes, :sha256, :courtCase, :at, :by, :expected);
