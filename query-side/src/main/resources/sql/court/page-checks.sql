-- Which documents were looked at page by page.
select document, pages
from views.page_check
where court_case = :courtCase;
