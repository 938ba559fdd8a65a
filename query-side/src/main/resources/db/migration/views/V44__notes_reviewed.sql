-- What becomes of a signed note: countersigned, returned and signed again, moved to the right record, contested, privileged.
alter table views.note
    -- What was signed last; body is what the author sees, which may be a later draft of a returned note.
    add column signed_body         text,
    add column signed_revision     int,
    add column countersigned_at    timestamptz,
    add column countersigned_by    uuid,
    add column countersign_comment text,
    add column overdue_since       timestamptz,
    add column returned_at         timestamptz,
    add column returned_by         uuid,
    add column return_reason       text,
    add column move_to_case_file   uuid,
    add column move_to             uuid,
    add column move_explanation    text,
    add column move_proposed_by    uuid,
    add column move_proposed_at    timestamptz,
    add column moved_at            timestamptz,
    add column move_approved_by    uuid,
    add column filed_as            uuid,
    add column filed_from          uuid,
    add column move_outcome        text,
    add column move_reviewed_by    uuid,
    add column move_reviewed_at    timestamptz;
update views.note set signed_body = body, signed_revision = revision where status <> 'DRAFT';

-- Every signature of a note that was returned and signed again: nothing of the earlier one is lost.
create table views.note_signature (
    leaf          bigint      primary key,
    note          uuid        not null,
    revision      int         not null,
    body          text,
    author        uuid        not null,
    signed_at     timestamptz not null,
    returned_at   timestamptz,
    returned_by   uuid,
    return_reason text
);
create index on views.note_signature (note, leaf);

create table views.note_rectification (
    rectification      uuid        primary key,
    note               uuid        not null,
    case_file          uuid        not null,
    -- The person's own: what one parent says about a joint note is theirs.
    compartment        text        not null,
    person             uuid        not null,
    wording            text,
    received_on        date        not null,
    due                date        not null,
    decision           text,
    reasons            text,
    statement_attached boolean     not null default false,
    decided_by         uuid,
    decided_at         timestamptz
);
create index on views.note_rectification (note);

-- About a note or about a session.
create table views.privilege (
    stream       text        not null,
    basis        text        not null,
    case_file    uuid        not null,
    compartment  text        not null,
    holders      uuid[]      not null,
    asserted_by  uuid,
    asserted_at  timestamptz not null,
    waived_at    timestamptz,
    evidence_ref text,
    primary key (stream, basis)
);
