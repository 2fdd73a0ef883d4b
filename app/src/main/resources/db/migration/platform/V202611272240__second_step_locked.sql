-- The secret is locked with a key outside the database (AES-256-GCM: version, nonce, secret and proof, 49 bytes). One
-- of 20 bytes was kept before that, and is locked when the house starts.
alter table platform.second_step drop constraint second_step_secret_check;
alter table platform.second_step add constraint second_step_secret_check check (length(secret) in (20, 49));
