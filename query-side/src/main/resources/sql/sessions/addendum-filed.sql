-- When it was signed is told by the note from which it came.
insert into views.addendum (leaf, addendum, note, kind, body, reason, author, signed_at)
select :leaf, :addendum, :note, :kind, :body, :reason, :author,
       coalesce((select min(came.signed_at) from views.addendum as came
                 where came.addendum = :addendum and came.note = :from), :at)
