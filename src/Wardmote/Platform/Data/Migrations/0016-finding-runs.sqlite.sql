ALTER TABLE findings ADD COLUMN override TEXT NOT NULL DEFAULT '';
ALTER TABLE findings ADD COLUMN earlier_words TEXT NOT NULL DEFAULT '';
ALTER TABLE findings ADD COLUMN moved TEXT NULL;

CREATE TABLE finding_runs (
  partnership_id TEXT NOT NULL,
  assessment_id TEXT NOT NULL,
  at TEXT NOT NULL,
  data_version TEXT NOT NULL,
  proposals INTEGER NOT NULL,
  "not" TEXT NOT NULL,
  version INTEGER NOT NULL,
  PRIMARY KEY (partnership_id, assessment_id),
  FOREIGN KEY (partnership_id, assessment_id) REFERENCES assessments (partnership_id, assessment_id)
);
