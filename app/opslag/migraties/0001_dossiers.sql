-- Recognises the file as ours ("Dosc"), so that another program's database is never changed.
PRAGMA application_id = 1148154723;

CREATE TABLE kenmerk (
	naam   TEXT PRIMARY KEY,
	waarde TEXT NOT NULL
) WITHOUT ROWID;

-- The columns of type BLOB in this file hold personal data and are sealed (zegel.go).
CREATE TABLE dossier (
	id        INTEGER PRIMARY KEY AUTOINCREMENT, -- never used again after removal
	versie    INTEGER NOT NULL,                  -- rises with each change
	stap      INTEGER NOT NULL DEFAULT 0,        -- the step that holds now; 0: nothing entered
	gemaakt   TEXT NOT NULL,
	gewijzigd TEXT NOT NULL,
	naam      BLOB NOT NULL,
	kop       BLOB NOT NULL                      -- the row of the overview
);

-- What was read from the papers, apart from the row above so that an overview stays quick.
CREATE TABLE inhoud (
	dossier INTEGER PRIMARY KEY REFERENCES dossier ON DELETE CASCADE,
	inhoud  BLOB NOT NULL
);

-- What a person entered: the whole of it after each step. A step that was taken back stays,
-- beside the one that was done instead of it.
CREATE TABLE stap (
	dossier INTEGER NOT NULL REFERENCES dossier ON DELETE CASCADE,
	nr      INTEGER NOT NULL, -- from 1
	vorige  INTEGER NOT NULL, -- the step that held before, 0 for none
	op      TEXT NOT NULL,
	invoer  BLOB NOT NULL,
	PRIMARY KEY (dossier, nr)
) WITHOUT ROWID;
