-- The words are masked here; they stand in the right record. The log keeps everything.
update views.note
set moved_at = :at, move_approved_by = :by, filed_as = :filedAs, move_to_case_file = :toCaseFile, move_to = :to,
    body = null, signed_body = null, late_reason = null, strike_explanation = null, return_reason = null,
    countersign_comment = null
where note = :note
