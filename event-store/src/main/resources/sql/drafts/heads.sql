-- Every text on top of which nothing was typed: none of them is contained in another.
select d.key, d.revision, d.overtaken, d.saved_at, d.body
from drafts.draft as d
where d.author = :author and starts_with(d.key, :beginning)
  and not exists (
      select 1 from drafts.draft as later
      where later.author = d.author and later.key = d.key and later.base = d.revision)
order by d.saved_at desc, d.revision desc;
