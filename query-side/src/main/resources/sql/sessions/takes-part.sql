insert into views.session_person (session, person, place, walk_in)
values (:session, :person, (select count(*) from views.session_person where session = :session), :walkIn)
on conflict (session, person) do nothing
