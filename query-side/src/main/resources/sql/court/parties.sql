-- Who is named in the court's case, as they are called today: to the court's own desk as everybody may know them.
select party.person, case when :wide then views.called(party.person)
                          else views.called_to(party.person, :staff, :role, :today) end as name, party.role
from views.court_party as party
where party.court_case = :courtCase
order by party.place;
