-- What a provider says of a message after it took it, and what it cost. The provider's password lives in the safe of the PC that sends.

ALTER TABLE sender DROP COLUMN password;

ALTER TABLE message ADD COLUMN accepted_at INTEGER;
ALTER TABLE message ADD COLUMN check_at INTEGER;
ALTER TABLE message ADD COLUMN checks INTEGER NOT NULL DEFAULT 0 CHECK (checks >= 0);
ALTER TABLE message ADD COLUMN not_found INTEGER NOT NULL DEFAULT 0 CHECK (not_found >= 0);
ALTER TABLE message ADD COLUMN cost_tiyn INTEGER CHECK (cost_tiyn >= 0);
CREATE INDEX message_check ON message (check_at, id) WHERE check_at IS NOT NULL;
CREATE INDEX message_accepted ON message (accepted_at) WHERE accepted_at IS NOT NULL;
