CREATE TABLE batches (
  partnership_id uuid NOT NULL REFERENCES partnerships (partnership_id),
  batch_id uuid NOT NULL,
  kind text NOT NULL,
  state text NOT NULL,
  file_name text NOT NULL,
  fingerprint text NOT NULL,
  bytes bigint NOT NULL,
  supplier text NOT NULL,
  who text NOT NULL,
  at timestamp with time zone NOT NULL,
  read bigint NOT NULL,
  kept bigint NOT NULL,
  not_placed bigint NOT NULL,
  refused bigint NOT NULL,
  reasons text NOT NULL,
  version bigint NOT NULL,
  PRIMARY KEY (partnership_id, batch_id)
);
CREATE INDEX ix_batches_fingerprint ON batches (partnership_id, fingerprint);
CREATE INDEX ix_batches_at ON batches (partnership_id, at);

CREATE TABLE area_sets (
  partnership_id uuid NOT NULL REFERENCES partnerships (partnership_id),
  area_set_id uuid NOT NULL,
  kind text NOT NULL,
  year integer NOT NULL,
  revision integer NOT NULL,
  version bigint NOT NULL,
  PRIMARY KEY (partnership_id, area_set_id)
);
CREATE UNIQUE INDEX ix_area_sets_kind ON area_sets (partnership_id, kind, year);

CREATE TABLE areas (
  partnership_id uuid NOT NULL REFERENCES partnerships (partnership_id),
  area_id uuid NOT NULL,
  area_set_id uuid NOT NULL,
  code text NOT NULL,
  name text NOT NULL,
  district_code text NOT NULL,
  district_name text NOT NULL,
  square_kilometres double precision NOT NULL,
  borders bytea NOT NULL,
  outline bytea NOT NULL,
  batch_id uuid NULL,
  version bigint NOT NULL,
  PRIMARY KEY (partnership_id, area_id),
  FOREIGN KEY (partnership_id, area_set_id) REFERENCES area_sets (partnership_id, area_set_id) ON DELETE CASCADE
);
CREATE UNIQUE INDEX ix_areas_code ON areas (partnership_id, area_set_id, code);

CREATE TABLE source_months (
  partnership_id uuid NOT NULL REFERENCES partnerships (partnership_id),
  source_month_id uuid NOT NULL,
  batch_id uuid NOT NULL,
  kind text NOT NULL,
  force text NOT NULL,
  month date NOT NULL,
  version_number integer NOT NULL,
  is_current boolean NOT NULL,
  rows integer NOT NULL,
  not_placed integer NOT NULL,
  facts text NOT NULL,
  version bigint NOT NULL,
  PRIMARY KEY (partnership_id, source_month_id),
  FOREIGN KEY (partnership_id, batch_id) REFERENCES batches (partnership_id, batch_id)
);
CREATE UNIQUE INDEX ix_source_months_month ON source_months (partnership_id, kind, month, force, version_number);
CREATE INDEX ix_source_months_batch ON source_months (partnership_id, batch_id);

CREATE TABLE incident_columns (
  partnership_id uuid NOT NULL REFERENCES partnerships (partnership_id),
  source_month_id uuid NOT NULL,
  name text NOT NULL,
  bytes bytea NOT NULL,
  PRIMARY KEY (partnership_id, source_month_id, name),
  FOREIGN KEY (partnership_id, source_month_id) REFERENCES source_months (partnership_id, source_month_id) ON DELETE CASCADE
);

CREATE TABLE area_tallies (
  partnership_id uuid NOT NULL REFERENCES partnerships (partnership_id),
  area_set_id uuid NOT NULL,
  source_month_id uuid NOT NULL,
  revision integer NOT NULL,
  bytes bytea NOT NULL,
  PRIMARY KEY (partnership_id, area_set_id, source_month_id),
  FOREIGN KEY (partnership_id, source_month_id) REFERENCES source_months (partnership_id, source_month_id) ON DELETE CASCADE,
  FOREIGN KEY (partnership_id, area_set_id) REFERENCES area_sets (partnership_id, area_set_id) ON DELETE CASCADE
);

-- What is packed already is not packed again.
ALTER TABLE incident_columns ALTER COLUMN bytes SET STORAGE EXTERNAL;
