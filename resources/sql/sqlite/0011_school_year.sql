-- What the year of the kindergartens needs: the norm of a group, why it is closed, bulletins taken back, the move in August.

ALTER TABLE child_group ADD COLUMN closed_reason TEXT NOT NULL DEFAULT '';
ALTER TABLE child_group ADD COLUMN norm INTEGER NOT NULL DEFAULT 0 CHECK (norm >= 0);
ALTER TABLE child_group ADD COLUMN opened_at INTEGER;
ALTER TABLE child_group ADD COLUMN ended_at INTEGER;
-- The places that a group has ever had: nothing better is known of offices that did not keep the norm.
UPDATE child_group SET norm = (SELECT count(*) FROM seat s WHERE s.group_id = child_group.id);

ALTER TABLE bulletin ADD COLUMN undone_at INTEGER;

CREATE TABLE year_move (
    id           INTEGER PRIMARY KEY,
    school_year  INTEGER NOT NULL,
    moved_at     INTEGER NOT NULL,
    moved_by     INTEGER REFERENCES worker (id),
    steps        TEXT NOT NULL,
    undone_at    INTEGER
) STRICT;
CREATE UNIQUE INDEX year_move_once ON year_move (school_year) WHERE undone_at IS NULL;
CREATE INDEX year_move_worker ON year_move (moved_by);
