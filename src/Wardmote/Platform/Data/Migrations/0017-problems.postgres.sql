CREATE TABLE problem_profiles (
  partnership_id uuid NOT NULL,
  problem_profile_id uuid NOT NULL,
  assessment_id uuid NOT NULL,
  title text NOT NULL,
  theme text NOT NULL,
  type_slug text NULL,
  area text NULL,
  state text NOT NULL,
  parts text NOT NULL,
  study text NULL,
  version bigint NOT NULL,
  PRIMARY KEY (partnership_id, problem_profile_id),
  FOREIGN KEY (partnership_id, assessment_id) REFERENCES assessments (partnership_id, assessment_id)
);
CREATE INDEX ix_problem_profiles_assessment ON problem_profiles (partnership_id, assessment_id);
