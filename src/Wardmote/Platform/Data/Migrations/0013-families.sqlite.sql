CREATE TABLE partnership_families (
  partnership_id TEXT NOT NULL REFERENCES partnerships (partnership_id),
  partnership_family_id TEXT NOT NULL,
  source TEXT NOT NULL,
  codes TEXT NOT NULL,
  who TEXT NOT NULL,
  at TEXT NOT NULL,
  version INTEGER NOT NULL,
  PRIMARY KEY (partnership_id, partnership_family_id)
);
CREATE UNIQUE INDEX ix_partnership_families_partnership_id ON partnership_families (partnership_id);
