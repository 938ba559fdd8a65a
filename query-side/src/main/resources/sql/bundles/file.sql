-- A recall counts at once, also before the file is deleted on its account.
select p.bundle, p.bytes, p.sha256
from views.bundle_packing as p
join views.bundle as b on b.bundle = p.bundle
where p.bundle = :bundle and p.state = 'READY' and case when b.disclosure is null then :audits else :releases end
    and not exists (select from views.disclosure as d where d.disclosure = b.disclosure and d.state = 'RECALLED')
