-- The office: its people, kindergartens, settings, rules and calendar, and what was done by whom.
-- Instants are milliseconds since 1970 UTC, days are ISO 8601 text, closed sets of words are checked.

CREATE TABLE office (
    id        INTEGER PRIMARY KEY CHECK (id = 1),
    name_ru   TEXT NOT NULL,
    name_kk   TEXT NOT NULL,
    city      TEXT NOT NULL,
    address   TEXT NOT NULL,
    phone     TEXT NOT NULL,
    training  INTEGER NOT NULL CHECK (training IN (0, 1))
) STRICT;

-- The key of confirmation codes: random, made with the office, never shown.
CREATE TABLE secret (
    id      INTEGER PRIMARY KEY CHECK (id = 1),
    pepper  BLOB NOT NULL CHECK (length(pepper) = 32)
) STRICT;

CREATE TABLE sender (
    id           INTEGER PRIMARY KEY CHECK (id = 1),
    provider     TEXT NOT NULL,
    url          TEXT NOT NULL,
    user_name    TEXT NOT NULL,
    password     TEXT NOT NULL,
    sender_name  TEXT NOT NULL
) STRICT;

CREATE TABLE district (
    id       INTEGER PRIMARY KEY,
    name_ru  TEXT NOT NULL CONSTRAINT district_name UNIQUE,
    name_kk  TEXT NOT NULL
) STRICT;

CREATE TABLE kindergarten (
    id           INTEGER PRIMARY KEY,
    revision     INTEGER NOT NULL DEFAULT 1,
    name         TEXT NOT NULL CONSTRAINT kindergarten_name UNIQUE,
    kind         TEXT NOT NULL CHECK (kind IN ('State', 'PrivateWithStateOrder', 'MiniCentre')),
    district_id  INTEGER REFERENCES district (id),
    address      TEXT NOT NULL,
    phone        TEXT NOT NULL,
    sort_key     TEXT NOT NULL
) STRICT;
CREATE INDEX kindergarten_by_name ON kindergarten (sort_key, id);
CREATE INDEX kindergarten_district ON kindergarten (district_id);

CREATE TABLE worker (
    id                    INTEGER PRIMARY KEY,
    revision              INTEGER NOT NULL DEFAULT 1,
    login                 TEXT NOT NULL,
    login_key             TEXT NOT NULL CONSTRAINT worker_login UNIQUE, -- in lower case
    name                  TEXT NOT NULL,
    role                  TEXT NOT NULL CHECK (role IN ('Registrar', 'Placement', 'Kindergarten', 'Supervisor', 'Administrator', 'SelfService', 'Worker')),
    kindergarten_id       INTEGER REFERENCES kindergarten (id),
    password_hash         TEXT NOT NULL,
    active                INTEGER NOT NULL CHECK (active IN (0, 1)),
    failed_logins         INTEGER NOT NULL CHECK (failed_logins >= 0),
    locked_until          INTEGER,
    must_change_password  INTEGER NOT NULL CHECK (must_change_password IN (0, 1))
) STRICT;
CREATE INDEX worker_kindergarten ON worker (kindergarten_id);

CREATE TABLE rule_row (
    rule_key  TEXT NOT NULL,
    from_day  TEXT NOT NULL,
    rule_id   TEXT NOT NULL,
    value     TEXT NOT NULL,
    note      TEXT NOT NULL,
    PRIMARY KEY (rule_key, from_day)
) STRICT;

CREATE TABLE calendar_year (
    year  INTEGER PRIMARY KEY
) STRICT;

CREATE TABLE calendar_day (
    day      TEXT PRIMARY KEY,
    working  INTEGER NOT NULL CHECK (working IN (0, 1)),
    note     TEXT NOT NULL
) STRICT;

CREATE TABLE message_text (
    kind      TEXT NOT NULL,
    language  TEXT NOT NULL CHECK (language IN ('Kazakh', 'Russian', 'English')),
    body      TEXT NOT NULL,
    PRIMARY KEY (kind, language)
) STRICT;

-- Insert-only. worker_id is empty for the night run.
CREATE TABLE journal (
    id           INTEGER PRIMARY KEY,
    at           INTEGER NOT NULL,
    recorded_at  INTEGER NOT NULL,
    worker_id    INTEGER REFERENCES worker (id),
    worker_name  TEXT NOT NULL,
    workstation  TEXT NOT NULL,
    verb         TEXT NOT NULL CHECK (verb <> ''),
    subject      TEXT NOT NULL CHECK (subject <> ''),
    subject_id   INTEGER NOT NULL,
    reason       TEXT NOT NULL,
    before_json  TEXT NOT NULL,
    after_json   TEXT NOT NULL
) STRICT;
CREATE INDEX journal_subject ON journal (subject, subject_id, id);
CREATE INDEX journal_worker ON journal (worker_id, id);
CREATE INDEX journal_at ON journal (at, id);

CREATE TRIGGER journal_never_changes BEFORE UPDATE ON journal
BEGIN
    SELECT RAISE(ABORT, 'the journal is insert-only');
END;
CREATE TRIGGER journal_never_shrinks BEFORE DELETE ON journal
BEGIN
    SELECT RAISE(ABORT, 'the journal is insert-only');
END;

-- What a client's operation gave, so that asking again after a lost answer does nothing twice.
CREATE TABLE operation (
    id           TEXT PRIMARY KEY,
    verb         TEXT NOT NULL,
    output       TEXT NOT NULL,
    recorded_at  INTEGER NOT NULL
) STRICT;

CREATE TABLE draft (
    worker_id  INTEGER NOT NULL REFERENCES worker (id),
    form       TEXT NOT NULL,
    content    TEXT NOT NULL,
    saved_at   INTEGER NOT NULL,
    PRIMARY KEY (worker_id, form)
) STRICT;

CREATE TABLE job_run (
    job          TEXT NOT NULL,
    nominal      INTEGER NOT NULL,
    summary      TEXT NOT NULL,
    recorded_at  INTEGER NOT NULL,
    PRIMARY KEY (job, nominal)
) STRICT;
