insert into views.safety_step (leaf, concern, kind, by, at, words, referral, referred_to)
values (:leaf, :concern, :kind, :by, :at, :words, :referral, :to)
