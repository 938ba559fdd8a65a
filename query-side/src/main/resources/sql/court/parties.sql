-- Who is named in the court's case, as they are called today.
select party.person, views.called(party.person) as name, party.role
from views.court_party as party
where party.court_case = :courtCase
order by party.place;
