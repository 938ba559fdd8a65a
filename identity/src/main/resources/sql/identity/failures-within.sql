-- Failures since a time, by the name tried from this address, by the name from anywhere, and by the address for any name.
-- A success of the same name from the same address forgives what came before it.
select count(*) filter (where failed.name = :name and failed.address = :address) as by_both,
       count(*) filter (where failed.name = :name) as by_name,
       count(*) filter (where failed.address = :address) as by_address
from identity.sign_in failed
where failed.outcome = 'WRONG_PASSWORD'
  and failed.at > :since
  and (failed.name = :name or failed.address = :address)
  and not exists (select from identity.sign_in succeeded
                  where succeeded.outcome = 'SIGNED_IN'
                    and succeeded.name = failed.name
                    and succeeded.address = failed.address
                    and succeeded.at >= failed.at)
