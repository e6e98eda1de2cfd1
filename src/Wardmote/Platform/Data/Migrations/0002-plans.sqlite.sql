CREATE TABLE plans (
  partnership_id TEXT NOT NULL REFERENCES partnerships (partnership_id),
  plan_id TEXT NOT NULL,
  state TEXT NOT NULL,
  edition_number INTEGER NOT NULL,
  content TEXT NOT NULL,
  title TEXT NOT NULL,
  kind TEXT NOT NULL,
  period TEXT NULL,
  period_first TEXT NULL,
  service TEXT NULL,
  owner TEXT NULL,
  blocking_faults INTEGER NOT NULL,
  warnings INTEGER NOT NULL,
  notes INTEGER NOT NULL,
  version INTEGER NOT NULL,
  PRIMARY KEY (partnership_id, plan_id)
);
CREATE INDEX ix_plans_title ON plans (partnership_id, state, title);

CREATE TABLE plan_actions (
  partnership_id TEXT NOT NULL,
  action_id TEXT NOT NULL,
  plan_id TEXT NOT NULL,
  position INTEGER NOT NULL,
  content TEXT NOT NULL,
  title TEXT NOT NULL,
  code TEXT NULL,
  status TEXT NULL,
  due_first TEXT NULL,
  due_last TEXT NULL,
  version INTEGER NOT NULL,
  PRIMARY KEY (partnership_id, action_id),
  FOREIGN KEY (partnership_id, plan_id) REFERENCES plans (partnership_id, plan_id) ON DELETE CASCADE
);
CREATE INDEX ix_plan_actions_plan ON plan_actions (partnership_id, plan_id, position);
CREATE INDEX ix_plan_actions_due ON plan_actions (partnership_id, due_last);

CREATE TABLE plan_indicators (
  partnership_id TEXT NOT NULL,
  indicator_id TEXT NOT NULL,
  plan_id TEXT NOT NULL,
  position INTEGER NOT NULL,
  content TEXT NOT NULL,
  title TEXT NOT NULL,
  code TEXT NULL,
  tier TEXT NULL,
  version INTEGER NOT NULL,
  PRIMARY KEY (partnership_id, indicator_id),
  FOREIGN KEY (partnership_id, plan_id) REFERENCES plans (partnership_id, plan_id) ON DELETE CASCADE
);
CREATE INDEX ix_plan_indicators_plan ON plan_indicators (partnership_id, plan_id, position);

CREATE TABLE accepted_faults (
  partnership_id TEXT NOT NULL,
  accepted_fault_id TEXT NOT NULL,
  plan_id TEXT NOT NULL,
  fault_key TEXT NOT NULL,
  reason TEXT NOT NULL,
  who TEXT NOT NULL,
  at TEXT NOT NULL,
  PRIMARY KEY (partnership_id, accepted_fault_id),
  FOREIGN KEY (partnership_id, plan_id) REFERENCES plans (partnership_id, plan_id) ON DELETE CASCADE
);
CREATE UNIQUE INDEX ix_accepted_faults_key ON accepted_faults (partnership_id, plan_id, fault_key);

CREATE TABLE plan_sources (
  partnership_id TEXT NOT NULL,
  plan_source_id TEXT NOT NULL,
  plan_id TEXT NOT NULL,
  file_name TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  size INTEGER NOT NULL,
  bytes BLOB NOT NULL,
  as_read TEXT NOT NULL,
  who TEXT NOT NULL,
  at TEXT NOT NULL,
  PRIMARY KEY (partnership_id, plan_source_id),
  FOREIGN KEY (partnership_id, plan_id) REFERENCES plans (partnership_id, plan_id) ON DELETE CASCADE
);
CREATE INDEX ix_plan_sources_plan ON plan_sources (partnership_id, plan_id);
CREATE INDEX ix_plan_sources_sha256 ON plan_sources (partnership_id, sha256);

CREATE TABLE plan_editions (
  partnership_id TEXT NOT NULL,
  plan_edition_id TEXT NOT NULL,
  plan_id TEXT NOT NULL,
  number INTEGER NOT NULL,
  content TEXT NOT NULL,
  who TEXT NOT NULL,
  at TEXT NOT NULL,
  PRIMARY KEY (partnership_id, plan_edition_id),
  FOREIGN KEY (partnership_id, plan_id) REFERENCES plans (partnership_id, plan_id) ON DELETE CASCADE
);
CREATE UNIQUE INDEX ix_plan_editions_number ON plan_editions (partnership_id, plan_id, number);
