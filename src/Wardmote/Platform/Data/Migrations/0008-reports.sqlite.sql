CREATE TABLE report_templates (
  partnership_id TEXT NOT NULL REFERENCES partnerships (partnership_id),
  file_name TEXT NOT NULL,
  bytes BLOB NOT NULL,
  who TEXT NOT NULL,
  at TEXT NOT NULL,
  version INTEGER NOT NULL,
  PRIMARY KEY (partnership_id)
);

CREATE TABLE issued_reports (
  partnership_id TEXT NOT NULL REFERENCES partnerships (partnership_id),
  issued_report_id TEXT NOT NULL,
  kind TEXT NOT NULL,
  period TEXT NULL,
  title TEXT NOT NULL,
  audience TEXT NOT NULL,
  html BLOB NOT NULL,
  word BLOB NOT NULL,
  excel BLOB NOT NULL,
  who TEXT NOT NULL,
  at TEXT NOT NULL,
  PRIMARY KEY (partnership_id, issued_report_id)
);
CREATE INDEX ix_issued_reports_at ON issued_reports (partnership_id, at);
