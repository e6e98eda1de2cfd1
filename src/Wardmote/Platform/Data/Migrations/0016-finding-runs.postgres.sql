ALTER TABLE findings ADD COLUMN override text NOT NULL DEFAULT '';
ALTER TABLE findings ADD COLUMN earlier_words text NOT NULL DEFAULT '';
ALTER TABLE findings ADD COLUMN moved text NULL;

CREATE TABLE finding_runs (
  partnership_id uuid NOT NULL,
  assessment_id uuid NOT NULL,
  at timestamptz NOT NULL,
  data_version text NOT NULL,
  proposals integer NOT NULL,
  "not" text NOT NULL,
  version bigint NOT NULL,
  PRIMARY KEY (partnership_id, assessment_id),
  FOREIGN KEY (partnership_id, assessment_id) REFERENCES assessments (partnership_id, assessment_id)
);
