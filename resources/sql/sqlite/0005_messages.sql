-- The outbox, its events, and confirmation codes. The digits of a code are never kept here.

CREATE TABLE message (
    id               INTEGER PRIMARY KEY,
    kind             TEXT NOT NULL,
    phone            TEXT NOT NULL,
    language         TEXT NOT NULL CHECK (language IN ('Kazakh', 'Russian', 'English')),
    body             TEXT NOT NULL,
    parts            INTEGER NOT NULL CHECK (parts > 0),
    state            TEXT NOT NULL CHECK (state IN ('Queued', 'Sending', 'Accepted', 'Delivered', 'Undelivered', 'Expired',
                                                    'Rejected', 'Unknown', 'Failed', 'Cancelled', 'Lapsed', 'Shown')),
    application_id   INTEGER REFERENCES application (id),
    referral_id      INTEGER REFERENCES referral (id),
    created_at       INTEGER NOT NULL,
    not_before       INTEGER NOT NULL,
    valid_until      INTEGER NOT NULL,
    attempts         INTEGER NOT NULL CHECK (attempts >= 0),
    provider         TEXT NOT NULL,
    client_ref       TEXT CONSTRAINT message_client_ref UNIQUE,
    provider_id      TEXT NOT NULL,
    last_code        TEXT NOT NULL,
    last_text        TEXT NOT NULL,
    lease_owner      TEXT NOT NULL,
    lease_until      INTEGER,
    request_sent_at  INTEGER,
    final_at         INTEGER,
    dedup_key        TEXT,
    phoned_at        INTEGER,
    CONSTRAINT message_leased CHECK (state <> 'Sending' OR lease_until IS NOT NULL),
    CONSTRAINT message_code_wiped CHECK (kind <> 'Code' OR final_at IS NULL OR body = '' OR state = 'Shown')
) STRICT;
CREATE UNIQUE INDEX message_dedup ON message (dedup_key) WHERE dedup_key IS NOT NULL;
CREATE INDEX message_created ON message (created_at, id);
CREATE INDEX message_state ON message (state, created_at, id);
CREATE INDEX message_queued ON message (not_before, id) WHERE state = 'Queued';
CREATE INDEX message_queued_code ON message (not_before, id) WHERE state = 'Queued' AND kind = 'Code';
CREATE INDEX message_queued_valid ON message (valid_until) WHERE state = 'Queued';
CREATE INDEX message_sending ON message (lease_until) WHERE state = 'Sending';
CREATE INDEX message_problem ON message (created_at, id)
    WHERE state IN ('Undelivered', 'Expired', 'Rejected', 'Unknown', 'Failed', 'Lapsed') AND phoned_at IS NULL AND kind <> 'Code';
CREATE INDEX message_application ON message (application_id, created_at, id);
CREATE INDEX message_referral ON message (referral_id, state);

CREATE TABLE message_event (
    id          INTEGER PRIMARY KEY,
    message_id  INTEGER NOT NULL REFERENCES message (id),
    at          INTEGER NOT NULL,
    from_state  TEXT NOT NULL,
    to_state    TEXT NOT NULL,
    detail      TEXT NOT NULL
) STRICT;
CREATE INDEX message_event_message ON message_event (message_id, id);

CREATE TABLE code (
    id             INTEGER PRIMARY KEY,
    phone          TEXT NOT NULL,
    purpose        TEXT NOT NULL CHECK (purpose IN ('FileApplication', 'ChangeMobile', 'TakeSeat', 'ExtendReferral', 'Withdraw', 'AskQuestion')),
    bound_to       TEXT NOT NULL,
    hmac           BLOB NOT NULL,
    created_at     INTEGER NOT NULL,
    expires_at     INTEGER NOT NULL,
    tries_left     INTEGER NOT NULL CHECK (tries_left >= 0),
    used_at        INTEGER,
    superseded_at  INTEGER
) STRICT;
CREATE UNIQUE INDEX code_live ON code (phone, purpose, bound_to) WHERE used_at IS NULL AND superseded_at IS NULL;
CREATE INDEX code_phone ON code (phone, created_at);

-- A wrong try, counted per number whatever code it was for.
CREATE TABLE code_failure (
    id       INTEGER PRIMARY KEY,
    code_id  INTEGER NOT NULL REFERENCES code (id),
    phone    TEXT NOT NULL,
    at       INTEGER NOT NULL
) STRICT;
CREATE INDEX code_failure_phone ON code_failure (phone, at);
CREATE INDEX code_failure_code ON code_failure (code_id, id);
