-- Parts of names: trigrams over the stored search keys, kept by triggers.
-- The keys are in lower case already, so the tokenizer compares them as they are.

CREATE VIRTUAL TABLE application_search USING fts5 (
    search_exact, search_folded, content = 'application', content_rowid = 'id', tokenize = 'trigram case_sensitive 1'
);

CREATE INDEX application_search_exact ON application (search_exact);
CREATE INDEX application_search_folded ON application (search_folded);

CREATE TRIGGER application_search_added AFTER INSERT ON application
BEGIN
    INSERT INTO application_search (rowid, search_exact, search_folded) VALUES (NEW.id, NEW.search_exact, NEW.search_folded);
END;
CREATE TRIGGER application_search_removed AFTER DELETE ON application
BEGIN
    INSERT INTO application_search (application_search, rowid, search_exact, search_folded)
    VALUES ('delete', OLD.id, OLD.search_exact, OLD.search_folded);
END;
CREATE TRIGGER application_search_renamed AFTER UPDATE OF search_exact, search_folded ON application
WHEN OLD.search_exact <> NEW.search_exact OR OLD.search_folded <> NEW.search_folded
BEGIN
    INSERT INTO application_search (application_search, rowid, search_exact, search_folded)
    VALUES ('delete', OLD.id, OLD.search_exact, OLD.search_folded);
    INSERT INTO application_search (rowid, search_exact, search_folded) VALUES (NEW.id, NEW.search_exact, NEW.search_folded);
END;
