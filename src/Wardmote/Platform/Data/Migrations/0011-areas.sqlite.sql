ALTER TABLE areas ADD COLUMN in_force_from TEXT NULL;
ALTER TABLE areas ADD COLUMN in_force_to TEXT NULL;

-- Tallies are made again from the months' columns, so that nothing is lost with the table.
DROP TABLE area_tallies;
CREATE TABLE area_tallies (
  partnership_id TEXT NOT NULL REFERENCES partnerships (partnership_id),
  area_set_id TEXT NOT NULL,
  source_month_id TEXT NOT NULL,
  revision INTEGER NOT NULL,
  districts TEXT NOT NULL,
  bytes BLOB NOT NULL,
  PRIMARY KEY (partnership_id, area_set_id, source_month_id),
  FOREIGN KEY (partnership_id, source_month_id) REFERENCES source_months (partnership_id, source_month_id) ON DELETE CASCADE,
  FOREIGN KEY (partnership_id, area_set_id) REFERENCES area_sets (partnership_id, area_set_id) ON DELETE CASCADE
);

CREATE TABLE area_tables (
  partnership_id TEXT NOT NULL REFERENCES partnerships (partnership_id),
  area_table_id TEXT NOT NULL,
  batch_id TEXT NOT NULL,
  subject TEXT NOT NULL,
  codes TEXT NOT NULL,
  code_year INTEGER NOT NULL,
  year INTEGER NOT NULL,
  basis TEXT NOT NULL,
  sex TEXT NOT NULL,
  columns TEXT NOT NULL,
  rows INTEGER NOT NULL,
  bytes BLOB NOT NULL,
  PRIMARY KEY (partnership_id, area_table_id),
  FOREIGN KEY (partnership_id, batch_id) REFERENCES batches (partnership_id, batch_id)
);
CREATE INDEX ix_area_tables_subject ON area_tables (partnership_id, subject);

CREATE TABLE area_lookups (
  partnership_id TEXT NOT NULL REFERENCES partnerships (partnership_id),
  area_lookup_id TEXT NOT NULL,
  batch_id TEXT NOT NULL,
  from_codes TEXT NOT NULL,
  from_year INTEGER NOT NULL,
  to_codes TEXT NOT NULL,
  to_year INTEGER NOT NULL,
  rows INTEGER NOT NULL,
  bytes BLOB NOT NULL,
  PRIMARY KEY (partnership_id, area_lookup_id),
  FOREIGN KEY (partnership_id, batch_id) REFERENCES batches (partnership_id, batch_id)
);
CREATE INDEX ix_area_lookups_codes ON area_lookups (partnership_id, from_codes, to_codes);
