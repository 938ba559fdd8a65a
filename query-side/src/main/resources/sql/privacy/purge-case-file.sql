-- Empties what views hold that a case file keeps about several people; each person's own values stay under their own keys.
with places as (
    update views.session set place = null where case_file = :subject and compartment not like 'person:%' returning session
), bars as (
    update views.bar set reason = null, lift_reason = null where case_file = :subject returning bar
), added as (
    update views.addendum as a set body = null, reason = null
    from views.note as n
    where n.note = a.note and n.case_file = :subject and n.compartment not like 'person:%' returning a.note
), notes as (
    update views.note set body = null, late_reason = null, strike_explanation = null
    where case_file = :subject and compartment not like 'person:%' returning note
)
update views.case_file set asked = null where case_file = :subject;
