-- Consent to share a record is to one recipient: a row for each, and none of them is another's. Place 0 is a purpose that has none, or
-- everybody; a recipient's place is where their row began, as a name in a key would outlive its erasure.
alter table views.consent
    add column place            bigint not null default 0,
    add column recipient        text,
    add column recipient_person uuid,
    add column recipient_name   text,
    -- The name as it is compared: letters and digits alone; empty for a party, who is known by who they are.
    add column recipient_key    text;
alter table views.consent drop constraint consent_pkey, add primary key (case_file, person, purpose, place);
