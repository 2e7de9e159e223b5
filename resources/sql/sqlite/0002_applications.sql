-- Applications, and the queue as dated entries.

CREATE TABLE application (
    id                     INTEGER PRIMARY KEY,
    revision               INTEGER NOT NULL DEFAULT 1,
    number_year            INTEGER,
    number_sequence        INTEGER CHECK (number_sequence > 0),
    state                  TEXT NOT NULL CHECK (state IN ('Filed', 'Waiting', 'Referred', 'Enrolled', 'Archived')),
    source                 TEXT NOT NULL CHECK (source IN ('Counter', 'Paper', 'Portal', 'Import', 'SelfService')),
    child_iin              TEXT NOT NULL CHECK (length(child_iin) = 12),
    child_surname          TEXT NOT NULL,
    child_given            TEXT NOT NULL,
    child_patronymic       TEXT NOT NULL,
    birth_date             TEXT NOT NULL CHECK (length(birth_date) = 10),
    sex                    TEXT NOT NULL CHECK (sex IN ('Male', 'Female')),
    certificate_series     TEXT NOT NULL,
    certificate_number     TEXT NOT NULL,
    certificate_issued_on  TEXT,
    certificate_issuer     TEXT NOT NULL,
    applicant_iin          TEXT NOT NULL CHECK (length(applicant_iin) = 12),
    applicant_surname      TEXT NOT NULL,
    applicant_given        TEXT NOT NULL,
    applicant_patronymic   TEXT NOT NULL,
    district_id            INTEGER REFERENCES district (id),
    address                TEXT NOT NULL,
    message_language       TEXT NOT NULL CHECK (message_language IN ('Kazakh', 'Russian', 'English')),
    category               TEXT NOT NULL CHECK (category IN ('Extraordinary', 'FirstPriority', 'General')),
    benefit_category       TEXT CHECK (benefit_category IN ('Extraordinary', 'FirstPriority', 'General')),
    benefit_kind           TEXT NOT NULL,
    benefit_paper          TEXT NOT NULL,
    benefit_valid_until    TEXT,
    commission_kind        TEXT CHECK (commission_kind IN ('General', 'Special', 'Sanatorium')),
    commission_number      TEXT NOT NULL,
    commission_valid_until TEXT,
    consent_at             INTEGER,
    consent_how            TEXT NOT NULL,
    consent_text           TEXT NOT NULL,
    filed_at               INTEGER NOT NULL,
    registration_due       INTEGER,
    registered_at          INTEGER,
    strikes                INTEGER NOT NULL CHECK (strikes >= 0),
    stop_listed_until      TEXT,
    ended_at               INTEGER,
    end_cause              TEXT,
    note                   TEXT NOT NULL,
    search_exact           TEXT NOT NULL, -- names of child and applicant, lower case
    search_folded          TEXT NOT NULL, -- the same in base letters
    sort_key               TEXT NOT NULL, -- the child's name in the order of the Kazakh alphabet
    CONSTRAINT application_number_whole CHECK ((number_year IS NULL) = (number_sequence IS NULL)),
    CONSTRAINT application_numbered CHECK (state IN ('Filed', 'Archived') OR number_year IS NOT NULL),
    CONSTRAINT application_filed_is_due CHECK (state <> 'Filed' OR registration_due IS NOT NULL),
    CONSTRAINT application_ended CHECK (CASE state WHEN 'Archived' THEN ended_at IS NOT NULL
                                                  WHEN 'Enrolled' THEN 1 = 1
                                                  ELSE ended_at IS NULL END),
    CONSTRAINT application_end_cause CHECK (end_cause IS NULL OR ended_at IS NOT NULL)
) STRICT;

CREATE UNIQUE INDEX application_live_child ON application (child_iin) WHERE state IN ('Filed', 'Waiting', 'Referred');
CREATE UNIQUE INDEX application_number ON application (number_year, number_sequence);
CREATE INDEX application_child ON application (child_iin, id);
CREATE INDEX application_applicant ON application (applicant_iin, birth_date);
CREATE INDEX application_to_register ON application (registration_due, id) WHERE state = 'Filed';
CREATE INDEX application_ended_at ON application (ended_at, id) WHERE ended_at IS NOT NULL;
CREATE INDEX application_in_wait_by_birth ON application (birth_date, id) WHERE state IN ('Filed', 'Waiting');
CREATE INDEX application_waiting_benefit ON application (benefit_valid_until, id) WHERE state = 'Waiting' AND category <> 'General';
CREATE INDEX application_home_district ON application (district_id);

CREATE TABLE application_phone (
    application_id  INTEGER NOT NULL REFERENCES application (id) ON DELETE CASCADE,
    position        INTEGER NOT NULL,
    e164            TEXT NOT NULL,
    confirmed       INTEGER NOT NULL CHECK (confirmed IN (0, 1)),
    reason          TEXT NOT NULL,
    PRIMARY KEY (application_id, position)
) STRICT;
CREATE INDEX application_phone_e164 ON application_phone (e164, application_id);

-- Wishes, the first rank first.
CREATE TABLE application_language (
    application_id  INTEGER NOT NULL REFERENCES application (id) ON DELETE CASCADE,
    rank            INTEGER NOT NULL,
    language        TEXT NOT NULL CHECK (language IN ('Kazakh', 'Russian', 'Mixed')),
    PRIMARY KEY (application_id, rank)
) STRICT;
CREATE TABLE application_district (
    application_id  INTEGER NOT NULL REFERENCES application (id) ON DELETE CASCADE,
    rank            INTEGER NOT NULL,
    district_id     INTEGER NOT NULL REFERENCES district (id),
    PRIMARY KEY (application_id, rank)
) STRICT;
CREATE TABLE application_kindergarten (
    application_id   INTEGER NOT NULL REFERENCES application (id) ON DELETE CASCADE,
    rank             INTEGER NOT NULL,
    kindergarten_id  INTEGER NOT NULL REFERENCES kindergarten (id),
    PRIMARY KEY (application_id, rank)
) STRICT;

CREATE TABLE phone_history (
    id              INTEGER PRIMARY KEY,
    application_id  INTEGER NOT NULL REFERENCES application (id),
    e164_before     TEXT NOT NULL,
    e164_after      TEXT NOT NULL,
    at              INTEGER NOT NULL,
    how             TEXT NOT NULL
) STRICT;
CREATE INDEX phone_history_application ON phone_history (application_id, id);

CREATE TABLE written_request (
    id              INTEGER PRIMARY KEY,
    application_id  INTEGER NOT NULL REFERENCES application (id),
    paper_number    TEXT NOT NULL,
    paper_date      TEXT NOT NULL,
    subject         TEXT NOT NULL,
    recorded_at     INTEGER NOT NULL
) STRICT;
CREATE INDEX written_request_application ON written_request (application_id, id);

-- One stay in a birth-year queue. A position is a count over the open ones; the past is never rewritten.
CREATE TABLE queue_entry (
    id               INTEGER PRIMARY KEY,
    application_id   INTEGER NOT NULL REFERENCES application (id),
    birth_year       INTEGER NOT NULL,
    category         TEXT NOT NULL CHECK (category IN ('Extraordinary', 'FirstPriority', 'General')),
    category_rank    INTEGER NOT NULL, -- no generated column: SQLite reads the whole row for those, and positions are counted in the index
    filed_at         INTEGER NOT NULL,
    number_year      INTEGER NOT NULL,
    number_sequence  INTEGER NOT NULL,
    entered_at       INTEGER NOT NULL,
    entered_cause    TEXT NOT NULL,
    left_at          INTEGER,
    left_cause       TEXT,
    CONSTRAINT queue_entry_rank CHECK (category_rank = CASE category WHEN 'Extraordinary' THEN 0 WHEN 'FirstPriority' THEN 1 ELSE 2 END),
    CONSTRAINT queue_entry_left CHECK ((left_at IS NULL) = (left_cause IS NULL)),
    CONSTRAINT queue_entry_forward CHECK (left_at >= entered_at)
) STRICT;

CREATE UNIQUE INDEX queue_entry_open ON queue_entry (application_id) WHERE left_at IS NULL;
-- left_at stands in it so that a count never leaves the index.
CREATE INDEX queue_entry_order ON queue_entry (birth_year, category_rank, filed_at, number_year, number_sequence, application_id, left_at)
    WHERE left_at IS NULL;
CREATE INDEX queue_entry_application ON queue_entry (application_id, entered_at);
CREATE INDEX queue_entry_entered ON queue_entry (birth_year, entered_at, left_at, category_rank, filed_at, number_year, number_sequence, application_id);
CREATE INDEX queue_entry_left_at ON queue_entry (birth_year, left_at) WHERE left_at IS NOT NULL;

CREATE TRIGGER queue_entry_closes_once BEFORE UPDATE ON queue_entry
WHEN OLD.left_at IS NOT NULL OR NEW.left_at IS NULL OR NEW.id <> OLD.id OR NEW.application_id <> OLD.application_id
    OR NEW.birth_year <> OLD.birth_year OR NEW.category <> OLD.category OR NEW.category_rank <> OLD.category_rank OR NEW.filed_at <> OLD.filed_at
    OR NEW.number_year <> OLD.number_year OR NEW.number_sequence <> OLD.number_sequence
    OR NEW.entered_at <> OLD.entered_at OR NEW.entered_cause <> OLD.entered_cause
BEGIN
    SELECT RAISE(ABORT, 'a queue entry can only be closed, and once');
END;
CREATE TRIGGER queue_entry_never_goes BEFORE DELETE ON queue_entry
BEGIN
    SELECT RAISE(ABORT, 'queue entries are kept');
END;
