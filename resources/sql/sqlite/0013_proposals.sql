-- Trials of other rules that were kept, and the draft lists that were made of them. A trial holds keys and numbers, no names.

CREATE TABLE trial (
    id       INTEGER PRIMARY KEY,
    made_at  INTEGER NOT NULL,
    made_by  INTEGER REFERENCES worker (id),
    setup    TEXT NOT NULL,
    content  TEXT NOT NULL
) STRICT;
CREATE INDEX trial_worker ON trial (made_by);

CREATE TABLE proposal_list (
    id        INTEGER PRIMARY KEY,
    trial_id  INTEGER NOT NULL REFERENCES trial (id),
    second    INTEGER NOT NULL CHECK (second IN (0, 1)), -- the rules on the right of the trial
    made_at   INTEGER NOT NULL,
    made_by   INTEGER REFERENCES worker (id)
) STRICT;
CREATE INDEX proposal_list_trial ON proposal_list (trial_id);
CREATE INDEX proposal_list_worker ON proposal_list (made_by);

-- What has become of a line is read off the child and the group; that a family declined stands nowhere else.
CREATE TABLE proposal (
    id              INTEGER PRIMARY KEY,
    list_id         INTEGER NOT NULL REFERENCES proposal_list (id),
    place           INTEGER NOT NULL CHECK (place > 0),
    application_id  INTEGER NOT NULL REFERENCES application (id),
    group_id        INTEGER NOT NULL REFERENCES child_group (id),
    declined_at     INTEGER,
    CONSTRAINT proposal_once UNIQUE (list_id, application_id)
) STRICT;
CREATE INDEX proposal_line ON proposal (list_id, place);
CREATE INDEX proposal_application ON proposal (application_id);
CREATE INDEX proposal_group ON proposal (group_id);
