-- The last check of a document is the one that counts.
insert into views.page_check (document, court_case, pages, checked_by, checked_at)
values (:document, :courtCase, :pages, :by, :at)
on conflict (court_case, document) do update set pages = excluded.pages, checked_by = excluded.checked_by, checked_at = excluded.checked_at;
