-- Records that are of one human. A row beside two records that stay as they are.
create table views.person_link (
    survivor uuid not null,
    absorbed uuid not null,
    primary key (survivor, absorbed)
);
create index on views.person_link (absorbed);

-- This record and every one that links lead to.
create function views.one_with(who uuid) returns setof uuid language sql stable as $$
    with recursive one as (
        select who as person
        union
        select case when link.survivor = one.person then link.absorbed else link.survivor end
        from one join views.person_link as link on one.person in (link.survivor, link.absorbed)
    )
    select person from one
$$;
