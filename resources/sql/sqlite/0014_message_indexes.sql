-- What the office phones about is counted at each change that anybody makes. Both sides of that question are asked of the indexes alone;
-- the text of a message is read only where another one of the same kind got through.

DROP INDEX message_problem;
CREATE INDEX message_problem ON message (created_at, id, application_id, kind, state, check_at, phoned_at)
    WHERE CASE WHEN state = 'Unknown' THEN check_at IS NULL ELSE state IN ('Undelivered', 'Expired', 'Rejected', 'Failed', 'Lapsed') END
        AND phoned_at IS NULL AND kind <> 'Code' AND kind <> 'Test';
CREATE INDEX message_told ON message (application_id, kind)
    WHERE phoned_at IS NOT NULL OR state IN ('Queued', 'Sending', 'Accepted', 'Delivered', 'Shown');

-- SQLite takes a state for rare as long as nobody tells it better, and would look for the next message to send, what has lapsed and what is
-- to be asked about among all messages of a state. Said once and for all: half of all messages have any one state. Statistics that are taken
-- from time to time would change the plans of an office over night.
ANALYZE sqlite_schema;
INSERT INTO sqlite_stat1 (tbl, idx, stat) VALUES ('message', 'message_state', '1000000 500000 1 1');
ANALYZE sqlite_schema;
