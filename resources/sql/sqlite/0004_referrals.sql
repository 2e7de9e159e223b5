-- Referrals. A seat is held by the one referral that is not released; the terms are those of the day of issue.

CREATE TABLE referral (
    id                     INTEGER PRIMARY KEY,
    revision               INTEGER NOT NULL DEFAULT 1,
    number_year            INTEGER NOT NULL,
    number_sequence        INTEGER NOT NULL CHECK (number_sequence > 0),
    application_id         INTEGER NOT NULL REFERENCES application (id),
    seat_id                INTEGER NOT NULL REFERENCES seat (id),
    state                  TEXT NOT NULL CHECK (state IN ('Issued', 'Extended', 'Enrolled', 'Overdue', 'PapersRejected', 'Withdrawn', 'Recalled')),
    issued_at              INTEGER NOT NULL,
    visit_by               TEXT NOT NULL CHECK (length(visit_by) = 10),
    extend_until           TEXT NOT NULL CHECK (length(extend_until) = 10),
    valid_until            TEXT NOT NULL CHECK (length(valid_until) = 10),
    extended_valid_until   TEXT NOT NULL CHECK (length(extended_valid_until) = 10),
    extension_days         INTEGER NOT NULL,
    extension_from         TEXT NOT NULL CHECK (extension_from IN ('OldLastDay', 'IssueDay', 'PressDay')),
    extended_day_moves     INTEGER NOT NULL CHECK (extended_day_moves IN (0, 1)),
    last_day               TEXT NOT NULL CHECK (length(last_day) = 10),
    extended_at            INTEGER,
    ended_at               INTEGER,
    released_at            INTEGER,
    contract_number        TEXT NOT NULL,
    contract_date          TEXT,
    end_reason             TEXT NOT NULL,
    category_at_issue      TEXT NOT NULL CHECK (category_at_issue IN ('Extraordinary', 'FirstPriority', 'General')),
    position_at_issue      INTEGER NOT NULL CHECK (position_at_issue >= 0),
    CONSTRAINT referral_number UNIQUE (number_year, number_sequence),
    CONSTRAINT referral_ended CHECK (CASE WHEN state IN ('Issued', 'Extended') THEN ended_at IS NULL AND released_at IS NULL
                                          WHEN state = 'Enrolled' THEN ended_at IS NOT NULL
                                          ELSE ended_at IS NOT NULL AND released_at IS NOT NULL END),
    CONSTRAINT referral_extended CHECK (CASE state WHEN 'Issued' THEN extended_at IS NULL
                                                   WHEN 'Extended' THEN extended_at IS NOT NULL
                                                   ELSE 1 = 1 END)
) STRICT;

CREATE UNIQUE INDEX referral_seat_held ON referral (seat_id) WHERE released_at IS NULL;
CREATE UNIQUE INDEX referral_application_live ON referral (application_id) WHERE state IN ('Issued', 'Extended');
CREATE INDEX referral_application ON referral (application_id, issued_at, id);
CREATE INDEX referral_seat ON referral (seat_id, released_at);
CREATE INDEX referral_live_last_day ON referral (last_day, id, state) WHERE state IN ('Issued', 'Extended');
CREATE INDEX referral_live_visit ON referral (visit_by) WHERE state IN ('Issued', 'Extended');
CREATE INDEX referral_issued_extend ON referral (extend_until) WHERE state = 'Issued';
CREATE INDEX referral_last_day ON referral (last_day, id);
