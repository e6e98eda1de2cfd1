CREATE TABLE import_drafts (
  partnership_id TEXT NOT NULL REFERENCES partnerships (partnership_id),
  import_draft_id TEXT NOT NULL,
  file_name TEXT NOT NULL,
  fingerprint TEXT NOT NULL,
  sheets TEXT NOT NULL,
  map TEXT NOT NULL,
  started_by TEXT NOT NULL,
  started_at TEXT NOT NULL,
  version INTEGER NOT NULL,
  PRIMARY KEY (partnership_id, import_draft_id)
);
CREATE INDEX ix_import_drafts_fingerprint ON import_drafts (partnership_id, fingerprint);

CREATE TABLE value_maps (
  partnership_id TEXT NOT NULL REFERENCES partnerships (partnership_id),
  value_map_id TEXT NOT NULL,
  name TEXT NOT NULL,
  map TEXT NOT NULL,
  PRIMARY KEY (partnership_id, value_map_id)
);
CREATE UNIQUE INDEX ix_value_maps_name ON value_maps (partnership_id, name);

CREATE TABLE api_keys (
  partnership_id TEXT NOT NULL REFERENCES partnerships (partnership_id),
  api_key_id TEXT NOT NULL,
  name TEXT NOT NULL,
  hash TEXT NOT NULL,
  beginning TEXT NOT NULL,
  indicator_ids TEXT NOT NULL,
  issued_by TEXT NOT NULL,
  issued_at TEXT NOT NULL,
  revoked_by TEXT NULL,
  revoked_at TEXT NULL,
  last_used_on TEXT NULL,
  version INTEGER NOT NULL,
  PRIMARY KEY (partnership_id, api_key_id)
);
CREATE UNIQUE INDEX ix_api_keys_hash ON api_keys (hash);
