-- The journal as it is searched, alarms that were looked at, and the acts by which personal data is destroyed when its term has ended.

-- How many days before it was written down a change reached: by its effective instant, the filing day of a paper, the last day of a benefit
-- or a commission paper, the day of a contract or of a written request. Day 0 of the numbers here is 1970-01-01 at UTC+5.
ALTER TABLE journal ADD COLUMN reached_days INTEGER GENERATED ALWAYS AS (CAST(max(0,
    (recorded_at - at) / 86400000,
    coalesce(json_extract(after_json, '$.backDatedSeconds') / 86400, 0),
    coalesce((recorded_at + 18000000) / 86400000 - (julianday(json_extract(after_json, '$.benefit.validUntil')) - 2440587.5), 0),
    coalesce((recorded_at + 18000000) / 86400000 - (julianday(json_extract(after_json, '$.commissionPaper.validUntil')) - 2440587.5), 0),
    coalesce((recorded_at + 18000000) / 86400000 - (julianday(json_extract(after_json, '$.contractDate')) - 2440587.5), 0),
    CASE verb WHEN 'record-written-request' THEN coalesce((recorded_at + 18000000) / 86400000 - (julianday(substr(reason, -10)) - 2440587.5), 0)
              ELSE 0 END) AS INTEGER)) VIRTUAL;

CREATE INDEX journal_recorded ON journal (recorded_at, id);
CREATE INDEX journal_worker_recorded ON journal (worker_id, recorded_at, id);
CREATE INDEX journal_workstation ON journal (workstation, recorded_at, id);
CREATE INDEX journal_verb ON journal (verb, recorded_at, id);
CREATE INDEX journal_reached ON journal (recorded_at, id, reached_days) WHERE reached_days > 0;

-- An alarm is a finding over the rows; what is kept is who has looked at it.
CREATE TABLE alarm_seen (
    id         INTEGER PRIMARY KEY,
    alarm_key  TEXT NOT NULL CONSTRAINT alarm_seen_once UNIQUE CHECK (alarm_key <> ''),
    seen_at    INTEGER NOT NULL,
    worker_id  INTEGER NOT NULL REFERENCES worker (id),
    comment    TEXT NOT NULL CHECK (comment <> '')
) STRICT;
CREATE INDEX alarm_seen_worker ON alarm_seen (worker_id);

CREATE TABLE destruction_act (
    id               INTEGER PRIMARY KEY,
    number_year      INTEGER NOT NULL,
    number_sequence  INTEGER NOT NULL CHECK (number_sequence > 0),
    made_at          INTEGER NOT NULL,
    worker_id        INTEGER NOT NULL REFERENCES worker (id),
    worker_name      TEXT NOT NULL,
    approver         TEXT NOT NULL CHECK (approver <> ''),
    reason           TEXT NOT NULL CHECK (reason <> ''),
    term_months      INTEGER NOT NULL CHECK (term_months > 0),
    ended_before     INTEGER NOT NULL, -- cases that had ended by this instant
    counts           TEXT NOT NULL,    -- JSON, rows by table
    applications     TEXT NOT NULL,    -- JSON, their numbers
    closed           INTEGER NOT NULL CHECK (closed IN (0, 1)),
    CONSTRAINT destruction_act_number UNIQUE (number_year, number_sequence)
) STRICT;
CREATE UNIQUE INDEX destruction_act_open ON destruction_act (closed) WHERE closed = 0;
CREATE INDEX destruction_act_worker ON destruction_act (worker_id);

CREATE TRIGGER destruction_act_closes_once BEFORE UPDATE ON destruction_act
WHEN OLD.closed = 1 OR NEW.closed = 0 OR NEW.id <> OLD.id OR NEW.number_year <> OLD.number_year OR NEW.number_sequence <> OLD.number_sequence
    OR NEW.made_at <> OLD.made_at OR NEW.worker_id <> OLD.worker_id OR NEW.worker_name <> OLD.worker_name OR NEW.approver <> OLD.approver
    OR NEW.reason <> OLD.reason OR NEW.term_months <> OLD.term_months OR NEW.ended_before <> OLD.ended_before
BEGIN
    SELECT RAISE(ABORT, 'an act of destruction is kept as it was made');
END;
CREATE TRIGGER destruction_act_never_goes BEFORE DELETE ON destruction_act
BEGIN
    SELECT RAISE(ABORT, 'acts of destruction are kept');
END;

ALTER TABLE application ADD COLUMN destroyed_by INTEGER REFERENCES destruction_act (id);
ALTER TABLE message ADD COLUMN destroyed_by INTEGER REFERENCES destruction_act (id);
ALTER TABLE inquiry ADD COLUMN destroyed_by INTEGER REFERENCES destruction_act (id);
CREATE INDEX application_destroyed ON application (destroyed_by) WHERE destroyed_by IS NOT NULL;
CREATE INDEX message_destroyed ON message (destroyed_by) WHERE destroyed_by IS NOT NULL;
CREATE INDEX inquiry_destroyed ON inquiry (destroyed_by) WHERE destroyed_by IS NOT NULL;

-- The one exception to "insert-only": while an act is open, the words of a row of a case that this act destroys, or of no case and
-- older than its term, may be emptied. Who, when, from where and which verb stay.
DROP TRIGGER journal_never_changes;
CREATE TRIGGER journal_never_changes BEFORE UPDATE ON journal
WHEN NEW.reason <> '' OR NEW.before_json <> '{}' OR NEW.after_json <> '{}'
    OR NEW.id <> OLD.id OR NEW.at <> OLD.at OR NEW.recorded_at <> OLD.recorded_at OR NEW.worker_id IS NOT OLD.worker_id
    OR NEW.worker_name <> OLD.worker_name OR NEW.workstation <> OLD.workstation OR NEW.verb <> OLD.verb OR NEW.subject <> OLD.subject
    OR NEW.subject_id <> OLD.subject_id
    OR NOT EXISTS (
        SELECT 1 FROM destruction_act d WHERE d.closed = 0 AND CASE OLD.subject
            WHEN 'application' THEN EXISTS (SELECT 1 FROM application a WHERE a.id = OLD.subject_id AND a.destroyed_by = d.id)
            WHEN 'referral' THEN EXISTS (SELECT 1 FROM referral r JOIN application a ON a.id = r.application_id
                                         WHERE r.id = OLD.subject_id AND a.destroyed_by = d.id)
            WHEN 'message' THEN EXISTS (SELECT 1 FROM message m WHERE m.id = OLD.subject_id AND m.destroyed_by = d.id)
            WHEN 'inquiry' THEN EXISTS (SELECT 1 FROM inquiry i WHERE i.id = OLD.subject_id AND i.destroyed_by = d.id)
            WHEN 'worker' THEN OLD.verb = 'look-up-queue' AND OLD.recorded_at < d.ended_before
            ELSE 0 END)
BEGIN
    SELECT RAISE(ABORT, 'the journal is insert-only');
END;
