select kind, by, at, words, referral, referred_to
from views.safety_step
where concern = :concern
order by leaf
