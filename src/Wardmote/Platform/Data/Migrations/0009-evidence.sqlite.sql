CREATE TABLE batches (
  partnership_id TEXT NOT NULL REFERENCES partnerships (partnership_id),
  batch_id TEXT NOT NULL,
  kind TEXT NOT NULL,
  state TEXT NOT NULL,
  file_name TEXT NOT NULL,
  fingerprint TEXT NOT NULL,
  bytes INTEGER NOT NULL,
  supplier TEXT NOT NULL,
  who TEXT NOT NULL,
  at TEXT NOT NULL,
  read INTEGER NOT NULL,
  kept INTEGER NOT NULL,
  not_placed INTEGER NOT NULL,
  refused INTEGER NOT NULL,
  reasons TEXT NOT NULL,
  version INTEGER NOT NULL,
  PRIMARY KEY (partnership_id, batch_id)
);
CREATE INDEX ix_batches_fingerprint ON batches (partnership_id, fingerprint);
CREATE INDEX ix_batches_at ON batches (partnership_id, at);

CREATE TABLE area_sets (
  partnership_id TEXT NOT NULL REFERENCES partnerships (partnership_id),
  area_set_id TEXT NOT NULL,
  kind TEXT NOT NULL,
  year INTEGER NOT NULL,
  revision INTEGER NOT NULL,
  version INTEGER NOT NULL,
  PRIMARY KEY (partnership_id, area_set_id)
);
CREATE UNIQUE INDEX ix_area_sets_kind ON area_sets (partnership_id, kind, year);

CREATE TABLE areas (
  partnership_id TEXT NOT NULL REFERENCES partnerships (partnership_id),
  area_id TEXT NOT NULL,
  area_set_id TEXT NOT NULL,
  code TEXT NOT NULL,
  name TEXT NOT NULL,
  district_code TEXT NOT NULL,
  district_name TEXT NOT NULL,
  square_kilometres REAL NOT NULL,
  borders BLOB NOT NULL,
  outline BLOB NOT NULL,
  batch_id TEXT NULL,
  version INTEGER NOT NULL,
  PRIMARY KEY (partnership_id, area_id),
  FOREIGN KEY (partnership_id, area_set_id) REFERENCES area_sets (partnership_id, area_set_id) ON DELETE CASCADE
);
CREATE UNIQUE INDEX ix_areas_code ON areas (partnership_id, area_set_id, code);

CREATE TABLE source_months (
  partnership_id TEXT NOT NULL REFERENCES partnerships (partnership_id),
  source_month_id TEXT NOT NULL,
  batch_id TEXT NOT NULL,
  kind TEXT NOT NULL,
  force TEXT NOT NULL,
  month TEXT NOT NULL,
  version_number INTEGER NOT NULL,
  is_current INTEGER NOT NULL,
  rows INTEGER NOT NULL,
  not_placed INTEGER NOT NULL,
  facts TEXT NOT NULL,
  version INTEGER NOT NULL,
  PRIMARY KEY (partnership_id, source_month_id),
  FOREIGN KEY (partnership_id, batch_id) REFERENCES batches (partnership_id, batch_id)
);
CREATE UNIQUE INDEX ix_source_months_month ON source_months (partnership_id, kind, month, force, version_number);
CREATE INDEX ix_source_months_batch ON source_months (partnership_id, batch_id);

CREATE TABLE incident_columns (
  partnership_id TEXT NOT NULL REFERENCES partnerships (partnership_id),
  source_month_id TEXT NOT NULL,
  name TEXT NOT NULL,
  bytes BLOB NOT NULL,
  PRIMARY KEY (partnership_id, source_month_id, name),
  FOREIGN KEY (partnership_id, source_month_id) REFERENCES source_months (partnership_id, source_month_id) ON DELETE CASCADE
);

CREATE TABLE area_tallies (
  partnership_id TEXT NOT NULL REFERENCES partnerships (partnership_id),
  area_set_id TEXT NOT NULL,
  source_month_id TEXT NOT NULL,
  revision INTEGER NOT NULL,
  bytes BLOB NOT NULL,
  PRIMARY KEY (partnership_id, area_set_id, source_month_id),
  FOREIGN KEY (partnership_id, source_month_id) REFERENCES source_months (partnership_id, source_month_id) ON DELETE CASCADE,
  FOREIGN KEY (partnership_id, area_set_id) REFERENCES area_sets (partnership_id, area_set_id) ON DELETE CASCADE
);
