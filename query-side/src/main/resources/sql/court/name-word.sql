-- One word of a name.
insert into views.name_word (name, person, effective_from, word)
values (:name, :person, :from, :word)
on conflict do nothing;
