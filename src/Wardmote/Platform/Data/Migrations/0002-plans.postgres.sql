CREATE TABLE plans (
  partnership_id uuid NOT NULL REFERENCES partnerships (partnership_id),
  plan_id uuid NOT NULL,
  state text NOT NULL,
  edition_number integer NOT NULL,
  content text NOT NULL,
  title text NOT NULL,
  kind text NOT NULL,
  period text NULL,
  period_first date NULL,
  service text NULL,
  owner text NULL,
  blocking_faults integer NOT NULL,
  warnings integer NOT NULL,
  notes integer NOT NULL,
  version bigint NOT NULL,
  PRIMARY KEY (partnership_id, plan_id)
);
CREATE INDEX ix_plans_title ON plans (partnership_id, state, title);

CREATE TABLE plan_actions (
  partnership_id uuid NOT NULL,
  action_id uuid NOT NULL,
  plan_id uuid NOT NULL,
  position integer NOT NULL,
  content text NOT NULL,
  title text NOT NULL,
  code text NULL,
  status text NULL,
  due_first date NULL,
  due_last date NULL,
  version bigint NOT NULL,
  PRIMARY KEY (partnership_id, action_id),
  FOREIGN KEY (partnership_id, plan_id) REFERENCES plans (partnership_id, plan_id) ON DELETE CASCADE
);
CREATE INDEX ix_plan_actions_plan ON plan_actions (partnership_id, plan_id, position);
CREATE INDEX ix_plan_actions_due ON plan_actions (partnership_id, due_last);

CREATE TABLE plan_indicators (
  partnership_id uuid NOT NULL,
  indicator_id uuid NOT NULL,
  plan_id uuid NOT NULL,
  position integer NOT NULL,
  content text NOT NULL,
  title text NOT NULL,
  code text NULL,
  tier text NULL,
  version bigint NOT NULL,
  PRIMARY KEY (partnership_id, indicator_id),
  FOREIGN KEY (partnership_id, plan_id) REFERENCES plans (partnership_id, plan_id) ON DELETE CASCADE
);
CREATE INDEX ix_plan_indicators_plan ON plan_indicators (partnership_id, plan_id, position);

CREATE TABLE accepted_faults (
  partnership_id uuid NOT NULL,
  accepted_fault_id uuid NOT NULL,
  plan_id uuid NOT NULL,
  fault_key text NOT NULL,
  reason text NOT NULL,
  who text NOT NULL,
  at timestamp with time zone NOT NULL,
  PRIMARY KEY (partnership_id, accepted_fault_id),
  FOREIGN KEY (partnership_id, plan_id) REFERENCES plans (partnership_id, plan_id) ON DELETE CASCADE
);
CREATE UNIQUE INDEX ix_accepted_faults_key ON accepted_faults (partnership_id, plan_id, fault_key);

CREATE TABLE plan_sources (
  partnership_id uuid NOT NULL,
  plan_source_id uuid NOT NULL,
  plan_id uuid NOT NULL,
  file_name text NOT NULL,
  sha256 text NOT NULL,
  size bigint NOT NULL,
  bytes bytea NOT NULL,
  as_read text NOT NULL,
  who text NOT NULL,
  at timestamp with time zone NOT NULL,
  PRIMARY KEY (partnership_id, plan_source_id),
  FOREIGN KEY (partnership_id, plan_id) REFERENCES plans (partnership_id, plan_id) ON DELETE CASCADE
);
CREATE INDEX ix_plan_sources_plan ON plan_sources (partnership_id, plan_id);
CREATE INDEX ix_plan_sources_sha256 ON plan_sources (partnership_id, sha256);

CREATE TABLE plan_editions (
  partnership_id uuid NOT NULL,
  plan_edition_id uuid NOT NULL,
  plan_id uuid NOT NULL,
  number integer NOT NULL,
  content text NOT NULL,
  who text NOT NULL,
  at timestamp with time zone NOT NULL,
  PRIMARY KEY (partnership_id, plan_edition_id),
  FOREIGN KEY (partnership_id, plan_id) REFERENCES plans (partnership_id, plan_id) ON DELETE CASCADE
);
CREATE UNIQUE INDEX ix_plan_editions_number ON plan_editions (partnership_id, plan_id, number);
