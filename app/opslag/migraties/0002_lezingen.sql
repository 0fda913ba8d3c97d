-- What was read from files, by the SHA-256 of their bytes, so that nothing is read twice. The
-- columns of type BLOB hold personal data and are sealed.
CREATE TABLE lezing (
	sha256 TEXT PRIMARY KEY,
	versie TEXT NOT NULL, -- of the reader
	kop    BLOB NOT NULL  -- what is not of one page
);

-- The pages of a lezing. Pages without a lezing are of an import that broke off.
CREATE TABLE blad (
	sha256 TEXT NOT NULL,
	nummer INTEGER NOT NULL, -- in the file, from 1
	versie TEXT NOT NULL,    -- of the reader of pictures that looked at it; empty: none did
	inhoud BLOB NOT NULL,
	PRIMARY KEY (sha256, nummer)
);

-- Who uses a file. What nobody uses is removed.
CREATE TABLE gebruik (
	dossier INTEGER NOT NULL REFERENCES dossier ON DELETE CASCADE,
	sha256  TEXT NOT NULL,
	PRIMARY KEY (dossier, sha256)
) WITHOUT ROWID;
CREATE INDEX gebruik_van ON gebruik (sha256);

-- Imports that are not done: at work, or broken off and waiting to be taken up again.
CREATE TABLE inlezing (
	nr       INTEGER PRIMARY KEY AUTOINCREMENT,
	dossier  INTEGER NOT NULL, -- 0: makes a new one
	eigenaar TEXT NOT NULL,    -- the running program that does it; empty: none
	begonnen TEXT NOT NULL,
	gezien   TEXT NOT NULL,    -- last sign of life
	gedaan   INTEGER NOT NULL, -- files
	totaal   INTEGER NOT NULL,
	inhoud   BLOB NOT NULL     -- what is imported
);

CREATE TABLE inlezing_bestand (
	inlezing INTEGER NOT NULL REFERENCES inlezing ON DELETE CASCADE,
	sha256   TEXT NOT NULL,
	PRIMARY KEY (inlezing, sha256)
) WITHOUT ROWID;
CREATE INDEX inlezing_bestand_van ON inlezing_bestand (sha256);
