ALTER TABLE areas ADD COLUMN in_force_from date NULL;
ALTER TABLE areas ADD COLUMN in_force_to date NULL;

-- Tallies are made again from the months' columns, so that nothing is lost with the table.
DROP TABLE area_tallies;
CREATE TABLE area_tallies (
  partnership_id uuid NOT NULL REFERENCES partnerships (partnership_id),
  area_set_id uuid NOT NULL,
  source_month_id uuid NOT NULL,
  revision integer NOT NULL,
  districts text NOT NULL,
  bytes bytea NOT NULL,
  PRIMARY KEY (partnership_id, area_set_id, source_month_id),
  FOREIGN KEY (partnership_id, source_month_id) REFERENCES source_months (partnership_id, source_month_id) ON DELETE CASCADE,
  FOREIGN KEY (partnership_id, area_set_id) REFERENCES area_sets (partnership_id, area_set_id) ON DELETE CASCADE
);

CREATE TABLE area_tables (
  partnership_id uuid NOT NULL REFERENCES partnerships (partnership_id),
  area_table_id uuid NOT NULL,
  batch_id uuid NOT NULL,
  subject text NOT NULL,
  codes text NOT NULL,
  code_year integer NOT NULL,
  year integer NOT NULL,
  basis text NOT NULL,
  sex text NOT NULL,
  columns text NOT NULL,
  rows integer NOT NULL,
  bytes bytea NOT NULL,
  PRIMARY KEY (partnership_id, area_table_id),
  FOREIGN KEY (partnership_id, batch_id) REFERENCES batches (partnership_id, batch_id)
);
CREATE INDEX ix_area_tables_subject ON area_tables (partnership_id, subject);

CREATE TABLE area_lookups (
  partnership_id uuid NOT NULL REFERENCES partnerships (partnership_id),
  area_lookup_id uuid NOT NULL,
  batch_id uuid NOT NULL,
  from_codes text NOT NULL,
  from_year integer NOT NULL,
  to_codes text NOT NULL,
  to_year integer NOT NULL,
  rows integer NOT NULL,
  bytes bytea NOT NULL,
  PRIMARY KEY (partnership_id, area_lookup_id),
  FOREIGN KEY (partnership_id, batch_id) REFERENCES batches (partnership_id, batch_id)
);
CREATE INDEX ix_area_lookups_codes ON area_lookups (partnership_id, from_codes, to_codes);
