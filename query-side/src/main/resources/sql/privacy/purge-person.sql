-- Empties what views hold about one person: their names, contact details, screening, consents, and what was written on their side.
with names as (
    update views.person_name set given = null, family = null, document_ref = null where person = :subject returning person
), words as (
    delete from views.name_word where person = :subject returning person
), contacts as (
    update views.contact_detail set detail = null where person = :subject returning person
), screenings as (
    update views.screening set safe_contact = null, answers = null, rationale = null where person = :subject returning person
), consents as (
    update views.consent set scope = null, told = null, evidence_ref = null where person = :subject returning person
), places as (
    update views.session set place = null where compartment = 'person:' || :subject::text returning session
), added as (
    update views.addendum as a set body = null, reason = null
    from views.note as n where n.note = a.note and n.compartment = 'person:' || :subject::text returning a.note
), notes as (
    update views.note set body = null, late_reason = null, strike_explanation = null
    where compartment = 'person:' || :subject::text returning note
)
update views.person set date_of_birth = null where person = :subject;
