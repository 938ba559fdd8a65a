-- One text and what it was typed on top of. Words typed on top of it, and words typed beside it, stay.
with recursive chain as (
    select revision, base from drafts.draft where author = :author and key = :key and revision = :revision
    union all
    select d.revision, d.base
    from chain as c join drafts.draft as d on d.author = :author and d.key = :key and d.revision = c.base
), gone as (
    delete from drafts.draft where author = :author and key = :key and revision in (select revision from chain)
)
insert into drafts.discarded (author, key, revision)
select :author, :key, revision from chain where revision = :revision
on conflict (author, key) do update set revision = greatest(discarded.revision, excluded.revision);
