CREATE TABLE evidence_breaks (
  partnership_id uuid NOT NULL REFERENCES partnerships (partnership_id),
  evidence_break_id uuid NOT NULL,
  from_month date NOT NULL,
  to_month date NULL,
  text text NOT NULL,
  why text NOT NULL,
  types text NOT NULL,
  who text NOT NULL,
  at timestamp with time zone NOT NULL,
  version bigint NOT NULL,
  PRIMARY KEY (partnership_id, evidence_break_id)
);
CREATE INDEX ix_evidence_breaks_from ON evidence_breaks (partnership_id, from_month);

CREATE TABLE waiting_files (
  partnership_id uuid NOT NULL REFERENCES partnerships (partnership_id),
  waiting_file_id uuid NOT NULL,
  import_id uuid NOT NULL,
  number integer NOT NULL,
  file_name text NOT NULL,
  bytes bigint NOT NULL,
  forces text NOT NULL,
  user_id uuid NOT NULL,
  who text NOT NULL,
  at timestamp with time zone NOT NULL,
  state text NOT NULL,
  message text NOT NULL,
  results text NOT NULL,
  ended_at timestamp with time zone NULL,
  seen_at timestamp with time zone NULL,
  version bigint NOT NULL,
  PRIMARY KEY (partnership_id, waiting_file_id)
);
CREATE INDEX ix_waiting_files_import ON waiting_files (partnership_id, import_id);
CREATE INDEX ix_waiting_files_user ON waiting_files (partnership_id, user_id, seen_at);
CREATE INDEX ix_waiting_files_state ON waiting_files (state, at);
