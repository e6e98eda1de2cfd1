CREATE TABLE import_drafts (
  partnership_id uuid NOT NULL REFERENCES partnerships (partnership_id),
  import_draft_id uuid NOT NULL,
  file_name text NOT NULL,
  fingerprint text NOT NULL,
  sheets text NOT NULL,
  map text NOT NULL,
  started_by text NOT NULL,
  started_at timestamp with time zone NOT NULL,
  version bigint NOT NULL,
  PRIMARY KEY (partnership_id, import_draft_id)
);
CREATE INDEX ix_import_drafts_fingerprint ON import_drafts (partnership_id, fingerprint);

CREATE TABLE value_maps (
  partnership_id uuid NOT NULL REFERENCES partnerships (partnership_id),
  value_map_id uuid NOT NULL,
  name text NOT NULL,
  map text NOT NULL,
  PRIMARY KEY (partnership_id, value_map_id)
);
CREATE UNIQUE INDEX ix_value_maps_name ON value_maps (partnership_id, name);

CREATE TABLE api_keys (
  partnership_id uuid NOT NULL REFERENCES partnerships (partnership_id),
  api_key_id uuid NOT NULL,
  name text NOT NULL,
  hash text NOT NULL,
  beginning text NOT NULL,
  indicator_ids text NOT NULL,
  issued_by text NOT NULL,
  issued_at timestamp with time zone NOT NULL,
  revoked_by text NULL,
  revoked_at timestamp with time zone NULL,
  last_used_on date NULL,
  version bigint NOT NULL,
  PRIMARY KEY (partnership_id, api_key_id)
);
CREATE UNIQUE INDEX ix_api_keys_hash ON api_keys (hash);
