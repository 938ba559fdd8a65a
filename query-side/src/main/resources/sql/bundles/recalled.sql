select b.bundle
from views.bundle as b
join views.bundle_packing as p on p.bundle = b.bundle and p.state = 'READY'
join views.disclosure as d on d.disclosure = b.disclosure and d.state = 'RECALLED'
