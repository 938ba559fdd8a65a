select id, username, password_hash, display_name, role,
       registration_body, registration_number, registration_valid_until, supervisor, person, locked
from identity.account
