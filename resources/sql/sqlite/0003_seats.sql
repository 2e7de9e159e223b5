-- Groups, one row a seat, and the bulletins that make freed seats choosable.

CREATE TABLE child_group (
    id               INTEGER PRIMARY KEY,
    revision         INTEGER NOT NULL DEFAULT 1,
    kindergarten_id  INTEGER NOT NULL REFERENCES kindergarten (id),
    name             TEXT NOT NULL,
    age              TEXT NOT NULL CHECK (age IN ('Nursery', 'Younger', 'Middle', 'Older', 'PreSchool')),
    language         TEXT NOT NULL CHECK (language IN ('Kazakh', 'Russian', 'Mixed')),
    kind             TEXT NOT NULL CHECK (kind IN ('General', 'Special', 'Sanatorium')),
    born_from        TEXT NOT NULL CHECK (length(born_from) = 10),
    born_until       TEXT NOT NULL CHECK (length(born_until) = 10),
    schedule         TEXT NOT NULL,
    closed_at        INTEGER
) STRICT;
CREATE INDEX child_group_kindergarten ON child_group (kindergarten_id, born_from, id);

CREATE TABLE seat (
    id             INTEGER PRIMARY KEY,
    group_id       INTEGER NOT NULL REFERENCES child_group (id),
    number         INTEGER NOT NULL CHECK (number > 0),
    closed_at      INTEGER,
    closed_reason  TEXT NOT NULL,
    free_since     INTEGER,
    free_cause     TEXT NOT NULL,
    CONSTRAINT seat_number UNIQUE (group_id, number)
) STRICT;
CREATE INDEX seat_not_closed ON seat (closed_at, group_id) WHERE closed_at IS NULL;

CREATE TABLE bulletin (
    id                INTEGER PRIMARY KEY,
    year              INTEGER NOT NULL,
    sequence          INTEGER NOT NULL CHECK (sequence > 0),
    published_at      INTEGER NOT NULL,
    published_by      INTEGER REFERENCES worker (id),
    by_hand           INTEGER NOT NULL CHECK (by_hand IN (0, 1)),
    window_until      INTEGER NOT NULL,
    window_closed_at  INTEGER,
    CONSTRAINT bulletin_number UNIQUE (year, sequence),
    CONSTRAINT bulletin_window CHECK (window_until >= published_at)
) STRICT;
CREATE INDEX bulletin_published ON bulletin (published_at, id);
CREATE INDEX bulletin_window_open ON bulletin (window_until, id) WHERE window_closed_at IS NULL;
CREATE INDEX bulletin_worker ON bulletin (published_by);

CREATE TABLE publication (
    id            INTEGER PRIMARY KEY,
    bulletin_id   INTEGER NOT NULL REFERENCES bulletin (id),
    seat_id       INTEGER NOT NULL REFERENCES seat (id),
    published_at  INTEGER NOT NULL,
    window_until  INTEGER NOT NULL,
    ended_at      INTEGER,
    end_cause     TEXT,
    CONSTRAINT publication_ended CHECK ((ended_at IS NULL) = (end_cause IS NULL))
) STRICT;
CREATE UNIQUE INDEX publication_open ON publication (seat_id) WHERE ended_at IS NULL;
CREATE INDEX publication_bulletin ON publication (bulletin_id, seat_id);
CREATE INDEX publication_seat ON publication (seat_id, ended_at);

CREATE TABLE invitation (
    id              INTEGER PRIMARY KEY,
    bulletin_id     INTEGER NOT NULL REFERENCES bulletin (id),
    group_id        INTEGER NOT NULL REFERENCES child_group (id),
    application_id  INTEGER NOT NULL REFERENCES application (id),
    invited_at      INTEGER NOT NULL,
    until_at        INTEGER NOT NULL,
    ended_at        INTEGER,
    end_cause       TEXT,
    CONSTRAINT invitation_ended CHECK (end_cause IS NULL OR ended_at IS NOT NULL)
) STRICT;
CREATE UNIQUE INDEX invitation_open ON invitation (bulletin_id, application_id) WHERE ended_at IS NULL;
CREATE INDEX invitation_bulletin ON invitation (bulletin_id, group_id);
CREATE INDEX invitation_application ON invitation (application_id, id);
CREATE INDEX invitation_group ON invitation (group_id) WHERE ended_at IS NULL;
