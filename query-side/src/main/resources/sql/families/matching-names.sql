-- Names in which every word that was searched for begins some word, and whether each is the person's current one. A range
-- instead of a pattern: what was typed is never read as one.
with current_name as (
    select distinct on (person) person, name
    from views.name_word
    where effective_from <= :today
    order by person, effective_from desc, name desc
)
select n.person, bool_or(c.name is not null) as current
from (
    select w.name, w.person
    from unnest(:words::text[]) as term (word)
    join views.name_word as w on w.word >= term.word and w.word < term.word || U&'\+10FFFF'
    group by w.name, w.person
    having count(distinct term.word) = cardinality(:words::text[])
) as n
left join current_name as c on c.name = n.name
group by n.person
limit 500;
