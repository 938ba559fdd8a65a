-- Names in which every word that was searched for begins some word: whether it is what everybody in the case calls the person, and
-- whether it is their newest. A range instead of a pattern: what was typed is never read as one.
with matched as (
    select w.person, w.leaf
    from unnest(:words::text[]) as term (word)
    join views.name_word as w on w.word >= term.word and w.word < term.word || U&'\+10FFFF'
    group by w.person, w.leaf
    having count(distinct term.word) = cardinality(:words::text[])
), known as (
    select n.*, o.leaf is not null as open
    from views.person_name as n
    left join views.open_name as o on o.leaf = n.leaf
    where n.person in (select person from matched) and n.effective_from <= :today and not (:role = any (n.from_roles))
), called as (
    select distinct on (person) person, leaf from known where open order by person, effective_from desc, leaf desc
), newest as (
    select distinct on (person) person, leaf from known order by person, effective_from desc, leaf desc
)
select m.person, bool_or(c.leaf is not null) as current, bool_or(n.leaf is not null) as newest
from matched as m
join views.person_name as name on name.leaf = m.leaf and not (:role = any (name.from_roles))
left join called as c on c.leaf = m.leaf
left join newest as n on n.leaf = m.leaf
group by m.person
limit 500
