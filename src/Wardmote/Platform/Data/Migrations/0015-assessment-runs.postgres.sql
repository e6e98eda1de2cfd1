ALTER TABLE assessments ADD COLUMN carried text NOT NULL DEFAULT '[]';
ALTER TABLE assessments ADD COLUMN agreed_by text NOT NULL DEFAULT '';
ALTER TABLE assessments ADD COLUMN agreed_at timestamp with time zone NULL;

CREATE TABLE assessment_runs (
  partnership_id uuid NOT NULL,
  assessment_run_id uuid NOT NULL,
  assessment_id uuid NOT NULL,
  recipe text NOT NULL,
  state text NOT NULL,
  user_id uuid NOT NULL,
  who text NOT NULL,
  at timestamp with time zone NOT NULL,
  begun_at timestamp with time zone NULL,
  ended_at timestamp with time zone NULL,
  seen_at timestamp with time zone NULL,
  data_version text NOT NULL,
  outputs text NOT NULL,
  figure_count integer NOT NULL,
  not_done text NOT NULL,
  message text NOT NULL,
  version bigint NOT NULL,
  PRIMARY KEY (partnership_id, assessment_run_id),
  FOREIGN KEY (partnership_id, assessment_id) REFERENCES assessments (partnership_id, assessment_id)
);
CREATE INDEX ix_assessment_runs_assessment ON assessment_runs (partnership_id, assessment_id, at);
CREATE INDEX ix_assessment_runs_user ON assessment_runs (partnership_id, user_id, seen_at);
CREATE INDEX ix_assessment_runs_state ON assessment_runs (state, at);

CREATE TABLE assessment_run_files (
  partnership_id uuid NOT NULL,
  assessment_run_id uuid NOT NULL,
  name text NOT NULL,
  packed bytea NOT NULL,
  PRIMARY KEY (partnership_id, assessment_run_id, name),
  FOREIGN KEY (partnership_id, assessment_run_id) REFERENCES assessment_runs (partnership_id, assessment_run_id)
);

CREATE TABLE partner_tables (
  partnership_id uuid NOT NULL,
  partner_table_id uuid NOT NULL,
  assessment_id uuid NOT NULL,
  section text NOT NULL,
  title text NOT NULL,
  source text NOT NULL,
  period text NOT NULL,
  geography text NOT NULL,
  sharing_basis text NOT NULL,
  caveat text NOT NULL,
  least integer NOT NULL,
  columns text NOT NULL,
  rows text NOT NULL,
  version bigint NOT NULL,
  PRIMARY KEY (partnership_id, partner_table_id),
  FOREIGN KEY (partnership_id, assessment_id) REFERENCES assessments (partnership_id, assessment_id)
);
CREATE INDEX ix_partner_tables_assessment ON partner_tables (partnership_id, assessment_id);
