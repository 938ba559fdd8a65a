insert into identity.first_account (token_digest, expires_at)
values (:digest, :expires)
on conflict (only_one) do update set token_digest = excluded.token_digest, expires_at = excluded.expires_at
