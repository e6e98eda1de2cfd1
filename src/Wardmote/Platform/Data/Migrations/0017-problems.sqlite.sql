CREATE TABLE problem_profiles (
  partnership_id TEXT NOT NULL,
  problem_profile_id TEXT NOT NULL,
  assessment_id TEXT NOT NULL,
  title TEXT NOT NULL,
  theme TEXT NOT NULL,
  type_slug TEXT NULL,
  area TEXT NULL,
  state TEXT NOT NULL,
  parts TEXT NOT NULL,
  study TEXT NULL,
  version INTEGER NOT NULL,
  PRIMARY KEY (partnership_id, problem_profile_id),
  FOREIGN KEY (partnership_id, assessment_id) REFERENCES assessments (partnership_id, assessment_id)
);
CREATE INDEX ix_problem_profiles_assessment ON problem_profiles (partnership_id, assessment_id);
