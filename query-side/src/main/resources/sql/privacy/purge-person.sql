-- Empties what views hold about one person: their names, contact details, screening, consents, and what was written on their side.
with names as (
    update views.person_name set given = null, family = null, document_ref = null where person = :subject returning person
), numbers as (
    update views.person_identifier set value = null where person = :subject returning person
), words as (
    delete from views.name_word where person = :subject returning person
), contacts as (
    update views.contact_detail set detail = null where person = :subject returning person
), screenings as (
    update views.screening set safe_contact = null, answers = null, rationale = null where person = :subject returning person
), consents as (
    update views.consent set scope = null, told = null, evidence_ref = null, recipient_name = null, recipient_key = null where person = :subject returning person
), places as (
    update views.session set place = null, room = null where compartment = 'person:' || :subject::text returning session
), waiting as (
    update views.session_person set waits_in = null where person = :subject returning session
), added as (
    update views.addendum as a set body = null, reason = null
    from views.note as n where n.note = a.note and n.compartment = 'person:' || :subject::text returning a.note
), signatures as (
    update views.note_signature as s set body = null, return_reason = null
    from views.note as n where n.note = s.note and n.compartment = 'person:' || :subject::text returning s.note
), rectified as (
    update views.note_rectification set wording = null, reasons = null where person = :subject returning note
), competences as (
    update views.competence set reasons = null where person = :subject returning person
), steps as (
    update views.safety_step as s set words = null
    from views.safety_concern as c where c.concern = s.concern and c.person = :subject returning s.concern
), concerns as (
    update views.safety_concern set account = null where person = :subject returning concern
), allegations as (
    update views.allegation
    set account = null, judgment_ref = case when against = :subject then null else judgment_ref end
    where against = :subject or person = :subject returning allegation
), privileges as (
    update views.privilege set evidence_ref = null where compartment = 'person:' || :subject::text returning stream
), session_privileges as (
    update views.session_privilege set evidence_ref = null where compartment = 'person:' || :subject::text returning session
), applications as (
    update views.court_application set leave_ref = null where person = :subject returning application
), services as (
    update views.service set evidence_ref = null where person = :subject returning service
), holds as (
    update views.legal_hold set authority_ref = null, lift_ref = null where subject = 'person:' || :subject::text returning hold
), wishes as (
    update views.plan_item set text = null where wishes_of = :subject returning plan
), breaches as (
    update views.plan_breach set text = null where compartment = 'person:' || :subject::text returning plan
), notes as (
    update views.note set body = null, signed_body = null, late_reason = null, strike_explanation = null,
        countersign_comment = null, return_reason = null, move_explanation = null, move_outcome = null
    where compartment = 'person:' || :subject::text returning note
)
update views.person set date_of_birth = null, sex_recorded = null where person = :subject;
