-- Questions of parents to the office (G16) and the answers that the office keeps for them.

CREATE TABLE inquiry (
    id              INTEGER PRIMARY KEY,
    revision        INTEGER NOT NULL,
    asked_at        INTEGER NOT NULL,
    source          TEXT NOT NULL CHECK (source IN ('Counter', 'SelfService')),
    application_id  INTEGER REFERENCES application (id),
    phone           TEXT, -- a caller may leave none
    asker           TEXT NOT NULL, -- the name as it was given, '' when it was not
    language        TEXT NOT NULL CHECK (language IN ('Kazakh', 'Russian', 'English')),
    question        TEXT NOT NULL CONSTRAINT inquiry_question CHECK (question <> ''),
    consent_at      INTEGER,
    consent_how     TEXT NOT NULL,
    consent_text    TEXT NOT NULL,
    state           TEXT NOT NULL CHECK (state IN ('Open', 'Taken', 'Answered')),
    taken_by        INTEGER REFERENCES worker (id),
    taken_at        INTEGER,
    answer          TEXT NOT NULL,
    answered_by     INTEGER REFERENCES worker (id),
    answered_at     INTEGER,
    answered_way    TEXT CHECK (answered_way IN ('Sms', 'ReadOut')),
    message_id      INTEGER REFERENCES message (id),
    search_exact    TEXT NOT NULL, -- of the name and the question
    search_folded   TEXT NOT NULL,
    CONSTRAINT inquiry_terminal CHECK (source <> 'SelfService' OR (phone IS NOT NULL AND consent_at IS NOT NULL)),
    CONSTRAINT inquiry_taken CHECK ((taken_by IS NULL) = (taken_at IS NULL)
        AND (state <> 'Open' OR taken_by IS NULL) AND (state <> 'Taken' OR taken_by IS NOT NULL)),
    CONSTRAINT inquiry_answered CHECK (CASE WHEN state = 'Answered'
        THEN answer <> '' AND answered_by IS NOT NULL AND answered_at IS NOT NULL AND answered_way IS NOT NULL
        ELSE answer = '' AND answered_by IS NULL AND answered_at IS NULL AND answered_way IS NULL END),
    CONSTRAINT inquiry_sms CHECK ((message_id IS NOT NULL) = (coalesce(answered_way, '') = 'Sms'))
) STRICT;
CREATE INDEX inquiry_asked ON inquiry (asked_at, id);
CREATE INDEX inquiry_unanswered ON inquiry (asked_at, id) WHERE state <> 'Answered';
CREATE INDEX inquiry_taken ON inquiry (taken_by, asked_at, id) WHERE state = 'Taken';
CREATE INDEX inquiry_done ON inquiry (asked_at, id) WHERE state = 'Answered';
CREATE INDEX inquiry_application ON inquiry (application_id);
CREATE INDEX inquiry_message ON inquiry (message_id);

CREATE TABLE kept_answer (
    id        INTEGER PRIMARY KEY,
    revision  INTEGER NOT NULL,
    title     TEXT NOT NULL CONSTRAINT kept_answer_title UNIQUE,
    body_ru   TEXT NOT NULL CONSTRAINT kept_answer_ru CHECK (body_ru <> ''),
    body_kk   TEXT NOT NULL CONSTRAINT kept_answer_kk CHECK (body_kk <> ''),
    active    INTEGER NOT NULL CHECK (active IN (0, 1)),
    sort_key  TEXT NOT NULL
) STRICT;
CREATE INDEX kept_answer_sort ON kept_answer (sort_key, id);
