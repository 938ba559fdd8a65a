insert into identity.account (id, username, password_hash, display_name, role, registration_body, registration_number,
                              registration_valid_until, supervisor, person, locked, demo)
values (:id, :username, :passwordHash, :displayName, :role, :registrationBody, :registrationNumber,
        :registrationValidUntil, :supervisor, :person, false, :demo)
on conflict (id) do update
    set registration_valid_until = excluded.registration_valid_until, locked = false
