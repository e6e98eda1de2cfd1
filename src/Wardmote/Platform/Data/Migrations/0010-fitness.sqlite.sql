CREATE TABLE evidence_breaks (
  partnership_id TEXT NOT NULL REFERENCES partnerships (partnership_id),
  evidence_break_id TEXT NOT NULL,
  from_month TEXT NOT NULL,
  to_month TEXT NULL,
  text TEXT NOT NULL,
  why TEXT NOT NULL,
  types TEXT NOT NULL,
  who TEXT NOT NULL,
  at TEXT NOT NULL,
  version INTEGER NOT NULL,
  PRIMARY KEY (partnership_id, evidence_break_id)
);
CREATE INDEX ix_evidence_breaks_from ON evidence_breaks (partnership_id, from_month);

CREATE TABLE waiting_files (
  partnership_id TEXT NOT NULL REFERENCES partnerships (partnership_id),
  waiting_file_id TEXT NOT NULL,
  import_id TEXT NOT NULL,
  number INTEGER NOT NULL,
  file_name TEXT NOT NULL,
  bytes INTEGER NOT NULL,
  forces TEXT NOT NULL,
  user_id TEXT NOT NULL,
  who TEXT NOT NULL,
  at TEXT NOT NULL,
  state TEXT NOT NULL,
  message TEXT NOT NULL,
  results TEXT NOT NULL,
  ended_at TEXT NULL,
  seen_at TEXT NULL,
  version INTEGER NOT NULL,
  PRIMARY KEY (partnership_id, waiting_file_id)
);
CREATE INDEX ix_waiting_files_import ON waiting_files (partnership_id, import_id);
CREATE INDEX ix_waiting_files_user ON waiting_files (partnership_id, user_id, seen_at);
CREATE INDEX ix_waiting_files_state ON waiting_files (state, at);
