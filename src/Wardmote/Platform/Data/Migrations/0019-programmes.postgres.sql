CREATE TABLE assessment_programmes (
  partnership_id uuid NOT NULL REFERENCES partnerships (partnership_id),
  programme_id uuid NOT NULL,
  title text NOT NULL,
  begun_at timestamp with time zone NOT NULL,
  closed_on date,
  head text NOT NULL,
  members text NOT NULL,
  meetings text NOT NULL,
  workstreams text NOT NULL,
  timeline text NOT NULL,
  outputs text NOT NULL,
  measures text NOT NULL,
  activities text NOT NULL,
  sign_off text NOT NULL,
  taken text NOT NULL,
  version bigint NOT NULL,
  PRIMARY KEY (partnership_id, programme_id)
);
CREATE TABLE datasets (
  partnership_id uuid NOT NULL REFERENCES partnerships (partnership_id),
  dataset_id uuid NOT NULL,
  entry text NOT NULL,
  title text NOT NULL,
  category text NOT NULL,
  owner_id uuid,
  version bigint NOT NULL,
  PRIMARY KEY (partnership_id, dataset_id)
);
CREATE INDEX ix_datasets_owner_id ON datasets (partnership_id, owner_id);
CREATE TABLE committee_reports (
  partnership_id uuid NOT NULL REFERENCES partnerships (partnership_id),
  committee_report_id uuid NOT NULL,
  programme_id uuid NOT NULL,
  title text NOT NULL,
  head text NOT NULL,
  sections text NOT NULL,
  recommendations text NOT NULL,
  equality text NOT NULL,
  version bigint NOT NULL,
  PRIMARY KEY (partnership_id, committee_report_id)
);
