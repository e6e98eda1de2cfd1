CREATE TABLE report_templates (
  partnership_id uuid NOT NULL REFERENCES partnerships (partnership_id),
  file_name text NOT NULL,
  bytes bytea NOT NULL,
  who text NOT NULL,
  at timestamp with time zone NOT NULL,
  version bigint NOT NULL,
  PRIMARY KEY (partnership_id)
);

CREATE TABLE issued_reports (
  partnership_id uuid NOT NULL REFERENCES partnerships (partnership_id),
  issued_report_id uuid NOT NULL,
  kind text NOT NULL,
  period text NULL,
  title text NOT NULL,
  audience text NOT NULL,
  html bytea NOT NULL,
  word bytea NOT NULL,
  excel bytea NOT NULL,
  who text NOT NULL,
  at timestamp with time zone NOT NULL,
  PRIMARY KEY (partnership_id, issued_report_id)
);
CREATE INDEX ix_issued_reports_at ON issued_reports (partnership_id, at);
