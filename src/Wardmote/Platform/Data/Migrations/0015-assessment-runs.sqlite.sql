ALTER TABLE assessments ADD COLUMN carried TEXT NOT NULL DEFAULT '[]';
ALTER TABLE assessments ADD COLUMN agreed_by TEXT NOT NULL DEFAULT '';
ALTER TABLE assessments ADD COLUMN agreed_at TEXT NULL;

CREATE TABLE assessment_runs (
  partnership_id TEXT NOT NULL,
  assessment_run_id TEXT NOT NULL,
  assessment_id TEXT NOT NULL,
  recipe TEXT NOT NULL,
  state TEXT NOT NULL,
  user_id TEXT NOT NULL,
  who TEXT NOT NULL,
  at TEXT NOT NULL,
  begun_at TEXT NULL,
  ended_at TEXT NULL,
  seen_at TEXT NULL,
  data_version TEXT NOT NULL,
  outputs TEXT NOT NULL,
  figure_count INTEGER NOT NULL,
  not_done TEXT NOT NULL,
  message TEXT NOT NULL,
  version INTEGER NOT NULL,
  PRIMARY KEY (partnership_id, assessment_run_id),
  FOREIGN KEY (partnership_id, assessment_id) REFERENCES assessments (partnership_id, assessment_id)
);
CREATE INDEX ix_assessment_runs_assessment ON assessment_runs (partnership_id, assessment_id, at);
CREATE INDEX ix_assessment_runs_user ON assessment_runs (partnership_id, user_id, seen_at);
CREATE INDEX ix_assessment_runs_state ON assessment_runs (state, at);

CREATE TABLE assessment_run_files (
  partnership_id TEXT NOT NULL,
  assessment_run_id TEXT NOT NULL,
  name TEXT NOT NULL,
  packed BLOB NOT NULL,
  PRIMARY KEY (partnership_id, assessment_run_id, name),
  FOREIGN KEY (partnership_id, assessment_run_id) REFERENCES assessment_runs (partnership_id, assessment_run_id)
);

CREATE TABLE partner_tables (
  partnership_id TEXT NOT NULL,
  partner_table_id TEXT NOT NULL,
  assessment_id TEXT NOT NULL,
  section TEXT NOT NULL,
  title TEXT NOT NULL,
  source TEXT NOT NULL,
  period TEXT NOT NULL,
  geography TEXT NOT NULL,
  sharing_basis TEXT NOT NULL,
  caveat TEXT NOT NULL,
  least INTEGER NOT NULL,
  columns TEXT NOT NULL,
  rows TEXT NOT NULL,
  version INTEGER NOT NULL,
  PRIMARY KEY (partnership_id, partner_table_id),
  FOREIGN KEY (partnership_id, assessment_id) REFERENCES assessments (partnership_id, assessment_id)
);
CREATE INDEX ix_partner_tables_assessment ON partner_tables (partnership_id, assessment_id);
