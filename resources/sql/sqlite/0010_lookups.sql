-- Look-ups of the queue at a terminal are limited by the journal's own rows of the last hour.

CREATE INDEX journal_lookup ON journal (worker_id, workstation, reason, at) WHERE verb = 'look-up-queue';
