-- What people type beside a fact (where a judgment, an advice or a piece of evidence is kept, in which room, which service) is about
-- somebody like any other words, and goes with them. And where a referral came from.
alter table views.disclosure_exception alter column authority_ref drop not null;
alter table views.legal_hold alter column authority_ref drop not null;
alter table views.allegation add column judgment_ref text;
update views.allegation set judgment_ref = source, source = ''
where source !~ '^([0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12})?$';
alter table views.case_file
    add column source     text,
    add column court_case uuid;
create index on views.case_file (court_case) where court_case is not null;
alter table views.session add column notice_hours bigint;

create or replace function views.left_elsewhere(kind text, subject uuid, leaf bigint) returns text
    language sql stable security definer set search_path = pg_catalog as $$
    select case
        when not exists (
            select from views.progress where projection = 'erasures' and complete_to >= leaf) then 'BEHIND'
        when kind = 'person' and (
               exists (select from views.person where person = subject and date_of_birth is not null)
            or exists (select from views.person_name where person = subject and coalesce(given, family, document_ref) is not null)
            or exists (select from views.name_word where person = subject)
            or exists (select from views.contact_detail where person = subject and detail is not null)
            or exists (select from views.screening
                       where person = subject and coalesce(safe_contact, answers, rationale) is not null)
            or exists (select from views.consent where person = subject and coalesce(scope, told, evidence_ref) is not null)
            or exists (select from views.session where compartment = 'person:' || subject::text and coalesce(place, room) is not null)
            or exists (select from views.session_person where person = subject and waits_in is not null)
            or exists (select from views.privilege where compartment = 'person:' || subject::text and evidence_ref is not null)
            or exists (select from views.session_privilege
                       where compartment = 'person:' || subject::text and evidence_ref is not null)
            or exists (select from views.court_application where person = subject and leave_ref is not null)
            or exists (select from views.service where person = subject and evidence_ref is not null)
            or exists (select from views.allegation where against = subject and judgment_ref is not null)
            or exists (select from views.note where compartment = 'person:' || subject::text
                       and coalesce(body, signed_body, late_reason, strike_explanation, countersign_comment, return_reason,
                                    move_explanation, move_outcome) is not null)
            or exists (select from views.addendum as a join views.note as n on n.note = a.note
                       where n.compartment = 'person:' || subject::text and coalesce(a.body, a.reason) is not null)
            or exists (select from views.note_signature as s join views.note as n on n.note = s.note
                       where n.compartment = 'person:' || subject::text and coalesce(s.body, s.return_reason) is not null)
            or exists (select from views.note_rectification where person = subject and coalesce(wording, reasons) is not null)
            or exists (select from views.competence where person = subject and reasons is not null)
            or exists (select from views.safety_concern where person = subject and account is not null)
            or exists (select from views.allegation where (against = subject or person = subject) and account is not null)
            or exists (select from views.plan_item where wishes_of = subject and text is not null)) then 'LEFT'
        when exists (select from views.legal_hold as h
                     where h.subject = left_elsewhere.kind || ':' || left_elsewhere.subject::text
                       and coalesce(h.authority_ref, h.lift_ref) is not null) then 'LEFT'
        when kind = 'case-file' and (
               exists (select from views.case_file where case_file = subject and coalesce(asked, source, receiver) is not null)
            or exists (select from views.session
                       where case_file = subject and compartment not like 'person:%' and coalesce(place, room) is not null)
            or exists (select from views.privilege
                       where case_file = subject and compartment not like 'person:%' and evidence_ref is not null)
            or exists (select from views.session_privilege
                       where case_file = subject and compartment not like 'person:%' and evidence_ref is not null)
            or exists (select from views.bar where case_file = subject and coalesce(reason, lift_reason) is not null)
            or exists (select from views.note where case_file = subject and compartment not like 'person:%'
                       and coalesce(body, signed_body, late_reason, strike_explanation, countersign_comment, return_reason,
                                    move_explanation, move_outcome) is not null)
            or exists (select from views.addendum as a join views.note as n on n.note = a.note
                       where n.case_file = subject and n.compartment not like 'person:%'
                         and coalesce(a.body, a.reason) is not null)
            or exists (select from views.plan_item as i join views.plan as p on p.plan = i.plan
                       where p.case_file = subject and i.wishes_of is null and i.text is not null)
            or exists (select from views.incident where case_file = subject and coalesce(account, learned, hazard_ref) is not null)
            or exists (select from views.disclosure where case_file = subject
                       and coalesce(requested_for, asked, opinion, recipient, reason, advice_ref) is not null)
            or exists (select from views.disclosure_grant as g join views.disclosure as d on d.disclosure = g.disclosure
                       where d.case_file = subject and g.quoted is not null)
            or exists (select from views.disclosure_exception as x join views.disclosure as d on d.disclosure = x.disclosure
                       where d.case_file = subject and coalesce(x.reason, x.authority_ref) is not null)) then 'LEFT'
        else 'EMPTY'
    end
$$;
