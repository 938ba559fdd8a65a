insert into views.addendum (leaf, addendum, note, kind, body, reason, author, signed_at)
values (:leaf, :addendum, :note, :kind, :body, :reason, :author, :at)
