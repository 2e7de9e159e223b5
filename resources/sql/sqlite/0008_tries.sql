-- Every wrong try of a number is counted, also when there was no code to compare it with. Who had a code sent is kept for the caps of a day.

CREATE TABLE code_try (
    id       INTEGER PRIMARY KEY,
    code_id  INTEGER REFERENCES code (id),
    phone    TEXT NOT NULL,
    at       INTEGER NOT NULL
) STRICT;
INSERT INTO code_try (id, code_id, phone, at) SELECT id, code_id, phone, at FROM code_failure;
DROP TABLE code_failure;
ALTER TABLE code_try RENAME TO code_failure;
CREATE INDEX code_failure_phone ON code_failure (phone, at);
CREATE INDEX code_failure_code ON code_failure (code_id, id);

ALTER TABLE code ADD COLUMN worker_id INTEGER REFERENCES worker (id);
CREATE INDEX code_sent ON code (created_at);
CREATE INDEX code_worker ON code (worker_id, created_at);
