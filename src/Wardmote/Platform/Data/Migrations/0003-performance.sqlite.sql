CREATE TABLE indicators (
  partnership_id TEXT NOT NULL REFERENCES partnerships (partnership_id),
  indicator_id TEXT NOT NULL,
  definition TEXT NOT NULL,
  code TEXT NOT NULL,
  title TEXT NOT NULL,
  tier TEXT NULL,
  priority TEXT NULL,
  frequency TEXT NOT NULL,
  retired_on TEXT NULL,
  collector_id TEXT NULL,
  version INTEGER NOT NULL,
  PRIMARY KEY (partnership_id, indicator_id)
);
CREATE UNIQUE INDEX ix_indicators_code ON indicators (partnership_id, code);
CREATE INDEX ix_indicators_collector ON indicators (partnership_id, collector_id);

CREATE TABLE indicator_values (
  partnership_id TEXT NOT NULL,
  indicator_id TEXT NOT NULL,
  value_id TEXT NOT NULL,
  period_kind TEXT NOT NULL,
  period_first TEXT NOT NULL,
  kind TEXT NOT NULL,
  version_number INTEGER NOT NULL,
  is_current INTEGER NOT NULL,
  number REAL NULL,
  numerator REAL NULL,
  denominator REAL NULL,
  special TEXT NULL,
  is_approximate INTEGER NOT NULL,
  route TEXT NOT NULL,
  origin TEXT NULL,
  note TEXT NULL,
  reason TEXT NULL,
  entered_by_id TEXT NULL,
  entered_by TEXT NOT NULL,
  entered_at TEXT NOT NULL,
  approved_by TEXT NULL,
  approved_at TEXT NULL,
  round_id TEXT NULL,
  version INTEGER NOT NULL,
  PRIMARY KEY (partnership_id, value_id),
  FOREIGN KEY (partnership_id, indicator_id) REFERENCES indicators (partnership_id, indicator_id) ON DELETE CASCADE
);
CREATE UNIQUE INDEX ix_indicator_values_version ON indicator_values (partnership_id, indicator_id, period_first, period_kind, kind, version_number);
CREATE INDEX ix_indicator_values_period ON indicator_values (partnership_id, period_first, period_kind);

CREATE TABLE indicator_comments (
  partnership_id TEXT NOT NULL,
  indicator_id TEXT NOT NULL,
  comment_id TEXT NOT NULL,
  period_kind TEXT NOT NULL,
  period_first TEXT NOT NULL,
  kind TEXT NOT NULL,
  text TEXT NOT NULL,
  user_id TEXT NULL,
  who TEXT NOT NULL,
  at TEXT NOT NULL,
  answer_to TEXT NULL,
  settled_at TEXT NULL,
  PRIMARY KEY (partnership_id, comment_id),
  FOREIGN KEY (partnership_id, indicator_id) REFERENCES indicators (partnership_id, indicator_id) ON DELETE CASCADE
);
CREATE INDEX ix_indicator_comments_indicator ON indicator_comments (partnership_id, indicator_id, period_first);
CREATE INDEX ix_indicator_comments_period ON indicator_comments (partnership_id, period_first);

CREATE TABLE rounds (
  partnership_id TEXT NOT NULL REFERENCES partnerships (partnership_id),
  round_id TEXT NOT NULL,
  period_kind TEXT NOT NULL,
  period_first TEXT NOT NULL,
  due_on TEXT NOT NULL,
  needs_approval INTEGER NOT NULL,
  opened_by TEXT NOT NULL,
  opened_at TEXT NOT NULL,
  closed_by TEXT NULL,
  closed_at TEXT NULL,
  version INTEGER NOT NULL,
  PRIMARY KEY (partnership_id, round_id)
);
CREATE UNIQUE INDEX ix_rounds_period ON rounds (partnership_id, period_first, period_kind);

CREATE TABLE evidence_files (
  partnership_id TEXT NOT NULL REFERENCES partnerships (partnership_id),
  evidence_file_id TEXT NOT NULL,
  subject_id TEXT NOT NULL,
  period_kind TEXT NULL,
  period_first TEXT NULL,
  file_name TEXT NOT NULL,
  size INTEGER NOT NULL,
  sha256 TEXT NOT NULL,
  bytes BLOB NOT NULL,
  who TEXT NOT NULL,
  at TEXT NOT NULL,
  PRIMARY KEY (partnership_id, evidence_file_id)
);
CREATE INDEX ix_evidence_files_subject ON evidence_files (partnership_id, subject_id);
