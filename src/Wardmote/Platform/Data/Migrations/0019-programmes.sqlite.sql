CREATE TABLE assessment_programmes (
  partnership_id TEXT NOT NULL REFERENCES partnerships (partnership_id),
  programme_id TEXT NOT NULL,
  title TEXT NOT NULL,
  begun_at TEXT NOT NULL,
  closed_on TEXT,
  head TEXT NOT NULL,
  members TEXT NOT NULL,
  meetings TEXT NOT NULL,
  workstreams TEXT NOT NULL,
  timeline TEXT NOT NULL,
  outputs TEXT NOT NULL,
  measures TEXT NOT NULL,
  activities TEXT NOT NULL,
  sign_off TEXT NOT NULL,
  taken TEXT NOT NULL,
  version INTEGER NOT NULL,
  PRIMARY KEY (partnership_id, programme_id)
);
CREATE TABLE datasets (
  partnership_id TEXT NOT NULL REFERENCES partnerships (partnership_id),
  dataset_id TEXT NOT NULL,
  entry TEXT NOT NULL,
  title TEXT NOT NULL,
  category TEXT NOT NULL,
  owner_id TEXT,
  version INTEGER NOT NULL,
  PRIMARY KEY (partnership_id, dataset_id)
);
CREATE INDEX ix_datasets_owner_id ON datasets (partnership_id, owner_id);
CREATE TABLE committee_reports (
  partnership_id TEXT NOT NULL REFERENCES partnerships (partnership_id),
  committee_report_id TEXT NOT NULL,
  programme_id TEXT NOT NULL,
  title TEXT NOT NULL,
  head TEXT NOT NULL,
  sections TEXT NOT NULL,
  recommendations TEXT NOT NULL,
  equality TEXT NOT NULL,
  version INTEGER NOT NULL,
  PRIMARY KEY (partnership_id, committee_report_id)
);
