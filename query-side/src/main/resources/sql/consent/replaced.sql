update views.consent
set state = 'REPLACED', at = :at, expires = null, version = :version
where case_file = :caseFile and person = :person and purpose = :purpose and state = 'GIVEN' and capacity = :capacity
