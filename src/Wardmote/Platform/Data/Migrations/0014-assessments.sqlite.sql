CREATE TABLE assessments (
  partnership_id TEXT NOT NULL REFERENCES partnerships (partnership_id),
  assessment_id TEXT NOT NULL,
  title TEXT NOT NULL,
  recipe TEXT NOT NULL,
  predecessor_id TEXT NULL,
  state TEXT NOT NULL,
  words TEXT NOT NULL,
  version INTEGER NOT NULL,
  PRIMARY KEY (partnership_id, assessment_id)
);

CREATE TABLE findings (
  partnership_id TEXT NOT NULL,
  finding_id TEXT NOT NULL,
  assessment_id TEXT NOT NULL,
  key TEXT NOT NULL,
  kind TEXT NOT NULL,
  theme TEXT NOT NULL,
  state TEXT NOT NULL,
  statement TEXT NOT NULL,
  proposed TEXT NOT NULL,
  strength TEXT NOT NULL,
  figures TEXT NOT NULL,
  caveats TEXT NOT NULL,
  area_name TEXT NOT NULL,
  type_slug TEXT NULL,
  affected_groups TEXT NOT NULL,
  effect TEXT NULL,
  rank INTEGER NOT NULL,
  author TEXT NOT NULL,
  reason TEXT NOT NULL,
  merged_into_id TEXT NULL,
  version INTEGER NOT NULL,
  PRIMARY KEY (partnership_id, finding_id),
  FOREIGN KEY (partnership_id, assessment_id) REFERENCES assessments (partnership_id, assessment_id)
);
CREATE INDEX ix_findings_assessment ON findings (partnership_id, assessment_id, key);
