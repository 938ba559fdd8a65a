-- Empties what views hold that a case file keeps about several people; each person's own values stay under their own keys.
with places as (
    update views.session set place = null, room = null where case_file = :subject and compartment not like 'person:%' returning session
), bars as (
    update views.bar set reason = null, lift_reason = null where case_file = :subject returning bar
), added as (
    update views.addendum as a set body = null, reason = null
    from views.note as n
    where n.note = a.note and n.case_file = :subject and n.compartment not like 'person:%' returning a.note
), signatures as (
    update views.note_signature as s set body = null, return_reason = null
    from views.note as n
    where n.note = s.note and n.case_file = :subject and n.compartment not like 'person:%' returning s.note
), moves as (
    update views.note set move_explanation = null, move_outcome = null
    where case_file = :subject and compartment like 'person:%' returning note
), items as (
    update views.plan_item as i set text = null
    from views.plan as p where p.plan = i.plan and p.case_file = :subject and i.wishes_of is null returning i.plan
), breaches as (
    update views.plan_breach as b set text = null
    from views.plan as p
    where p.plan = b.plan and p.case_file = :subject and b.compartment not like 'person:%' returning b.plan
), actions as (
    update views.incident_action as a set what = null, done = null
    from views.incident as i where i.incident = a.incident and i.case_file = :subject returning a.incident
), incidents as (
    update views.incident set account = null, learned = null, hazard_ref = null where case_file = :subject returning incident
), privileges as (
    update views.privilege set evidence_ref = null
    where case_file = :subject and compartment not like 'person:%' returning stream
), session_privileges as (
    update views.session_privilege set evidence_ref = null
    where case_file = :subject and compartment not like 'person:%' returning session
), holds as (
    update views.legal_hold set authority_ref = null, lift_ref = null
    where subject = 'case-file:' || :subject::text returning hold
), glass as (
    update views.break_glass set reason = null, remarks = null where case_file = :subject returning break_glass
), notes as (
    update views.note set body = null, signed_body = null, late_reason = null, strike_explanation = null,
        countersign_comment = null, return_reason = null, move_explanation = null, move_outcome = null
    where case_file = :subject and compartment not like 'person:%' returning note
), granted as (
    update views.disclosure_grant as g set quoted = null
    from views.disclosure as d where d.disclosure = g.disclosure and d.case_file = :subject returning g.disclosure
), excepted as (
    update views.disclosure_exception as x set reason = null, authority_ref = null
    from views.disclosure as d where d.disclosure = x.disclosure and d.case_file = :subject returning x.disclosure
), disclosures as (
    update views.disclosure set requested_for = null, asked = null, opinion = null, recipient = null, reason = null,
        advice_ref = null
    where case_file = :subject returning disclosure
)
update views.case_file set asked = null, source = null, receiver = null where case_file = :subject;
