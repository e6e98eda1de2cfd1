CREATE TABLE assessments (
  partnership_id uuid NOT NULL REFERENCES partnerships (partnership_id),
  assessment_id uuid NOT NULL,
  title text NOT NULL,
  recipe text NOT NULL,
  predecessor_id uuid NULL,
  state text NOT NULL,
  words text NOT NULL,
  version bigint NOT NULL,
  PRIMARY KEY (partnership_id, assessment_id)
);

CREATE TABLE findings (
  partnership_id uuid NOT NULL,
  finding_id uuid NOT NULL,
  assessment_id uuid NOT NULL,
  key text NOT NULL,
  kind text NOT NULL,
  theme text NOT NULL,
  state text NOT NULL,
  statement text NOT NULL,
  proposed text NOT NULL,
  strength text NOT NULL,
  figures text NOT NULL,
  caveats text NOT NULL,
  area_name text NOT NULL,
  type_slug text NULL,
  affected_groups text NOT NULL,
  effect text NULL,
  rank integer NOT NULL,
  author text NOT NULL,
  reason text NOT NULL,
  merged_into_id uuid NULL,
  version bigint NOT NULL,
  PRIMARY KEY (partnership_id, finding_id),
  FOREIGN KEY (partnership_id, assessment_id) REFERENCES assessments (partnership_id, assessment_id)
);
CREATE INDEX ix_findings_assessment ON findings (partnership_id, assessment_id, key);
