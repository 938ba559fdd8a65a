-- The last number that was given out, and the revision on which the next saving has to stand.
select greatest(max(revision), max(gone)) as newest,
       greatest(max(revision) filter (where not overtaken), max(gone)) as current
from (
    select revision, overtaken, 0 as gone from drafts.draft where author = :author and key = :key
    union all
    select 0, false, revision from drafts.discarded where author = :author and key = :key
    union all
    select 0, false, 0
) as numbers;
