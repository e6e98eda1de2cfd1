CREATE TABLE indicators (
  partnership_id uuid NOT NULL REFERENCES partnerships (partnership_id),
  indicator_id uuid NOT NULL,
  definition text NOT NULL,
  code text NOT NULL,
  title text NOT NULL,
  tier text NULL,
  priority text NULL,
  frequency text NOT NULL,
  retired_on date NULL,
  collector_id uuid NULL,
  version bigint NOT NULL,
  PRIMARY KEY (partnership_id, indicator_id)
);
CREATE UNIQUE INDEX ix_indicators_code ON indicators (partnership_id, code);
CREATE INDEX ix_indicators_collector ON indicators (partnership_id, collector_id);

CREATE TABLE indicator_values (
  partnership_id uuid NOT NULL,
  indicator_id uuid NOT NULL,
  value_id uuid NOT NULL,
  period_kind text NOT NULL,
  period_first date NOT NULL,
  kind text NOT NULL,
  version_number integer NOT NULL,
  is_current boolean NOT NULL,
  number double precision NULL,
  numerator double precision NULL,
  denominator double precision NULL,
  special text NULL,
  is_approximate boolean NOT NULL,
  route text NOT NULL,
  origin text NULL,
  note text NULL,
  reason text NULL,
  entered_by_id uuid NULL,
  entered_by text NOT NULL,
  entered_at timestamp with time zone NOT NULL,
  approved_by text NULL,
  approved_at timestamp with time zone NULL,
  round_id uuid NULL,
  version bigint NOT NULL,
  PRIMARY KEY (partnership_id, value_id),
  FOREIGN KEY (partnership_id, indicator_id) REFERENCES indicators (partnership_id, indicator_id) ON DELETE CASCADE
);
CREATE UNIQUE INDEX ix_indicator_values_version ON indicator_values (partnership_id, indicator_id, period_first, period_kind, kind, version_number);
CREATE INDEX ix_indicator_values_period ON indicator_values (partnership_id, period_first, period_kind);

CREATE TABLE indicator_comments (
  partnership_id uuid NOT NULL,
  indicator_id uuid NOT NULL,
  comment_id uuid NOT NULL,
  period_kind text NOT NULL,
  period_first date NOT NULL,
  kind text NOT NULL,
  text text NOT NULL,
  user_id uuid NULL,
  who text NOT NULL,
  at timestamp with time zone NOT NULL,
  answer_to uuid NULL,
  settled_at timestamp with time zone NULL,
  PRIMARY KEY (partnership_id, comment_id),
  FOREIGN KEY (partnership_id, indicator_id) REFERENCES indicators (partnership_id, indicator_id) ON DELETE CASCADE
);
CREATE INDEX ix_indicator_comments_indicator ON indicator_comments (partnership_id, indicator_id, period_first);
CREATE INDEX ix_indicator_comments_period ON indicator_comments (partnership_id, period_first);

CREATE TABLE rounds (
  partnership_id uuid NOT NULL REFERENCES partnerships (partnership_id),
  round_id uuid NOT NULL,
  period_kind text NOT NULL,
  period_first date NOT NULL,
  due_on date NOT NULL,
  needs_approval boolean NOT NULL,
  opened_by text NOT NULL,
  opened_at timestamp with time zone NOT NULL,
  closed_by text NULL,
  closed_at timestamp with time zone NULL,
  version bigint NOT NULL,
  PRIMARY KEY (partnership_id, round_id)
);
CREATE UNIQUE INDEX ix_rounds_period ON rounds (partnership_id, period_first, period_kind);

CREATE TABLE evidence_files (
  partnership_id uuid NOT NULL REFERENCES partnerships (partnership_id),
  evidence_file_id uuid NOT NULL,
  subject_id uuid NOT NULL,
  period_kind text NULL,
  period_first date NULL,
  file_name text NOT NULL,
  size integer NOT NULL,
  sha256 text NOT NULL,
  bytes bytea NOT NULL,
  who text NOT NULL,
  at timestamp with time zone NOT NULL,
  PRIMARY KEY (partnership_id, evidence_file_id)
);
CREATE INDEX ix_evidence_files_subject ON evidence_files (partnership_id, subject_id);
