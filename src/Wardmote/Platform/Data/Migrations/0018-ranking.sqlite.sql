CREATE TABLE scoring_rounds (
  partnership_id TEXT NOT NULL REFERENCES partnerships (partnership_id),
  scoring_round_id TEXT NOT NULL,
  title TEXT NOT NULL,
  assessment_id TEXT,
  combination TEXT NOT NULL,
  middle TEXT NOT NULL,
  criteria TEXT NOT NULL,
  candidates TEXT NOT NULL,
  decisions TEXT NOT NULL,
  due_on TEXT,
  seed INTEGER NOT NULL,
  state TEXT NOT NULL,
  begun_by TEXT NOT NULL,
  begun_at TEXT NOT NULL,
  opened_at TEXT,
  closed_by TEXT,
  closed_at TEXT,
  version INTEGER NOT NULL,
  PRIMARY KEY (partnership_id, scoring_round_id)
);
CREATE TABLE score_sheets (
  partnership_id TEXT NOT NULL REFERENCES partnerships (partnership_id),
  score_sheet_id TEXT NOT NULL,
  scoring_round_id TEXT NOT NULL,
  user_id TEXT,
  name TEXT NOT NULL,
  scores TEXT NOT NULL,
  handed_in_at TEXT,
  left_out_because TEXT,
  left_out_by TEXT,
  version INTEGER NOT NULL,
  PRIMARY KEY (partnership_id, score_sheet_id),
  FOREIGN KEY (partnership_id, scoring_round_id) REFERENCES scoring_rounds (partnership_id, scoring_round_id) ON DELETE CASCADE
);
CREATE TABLE scoring_templates (
  partnership_id TEXT NOT NULL REFERENCES partnerships (partnership_id),
  scoring_template_id TEXT NOT NULL,
  title TEXT NOT NULL,
  combination TEXT NOT NULL,
  criteria TEXT NOT NULL,
  version INTEGER NOT NULL,
  PRIMARY KEY (partnership_id, scoring_template_id)
);
CREATE TABLE priorities (
  partnership_id TEXT NOT NULL REFERENCES partnerships (partnership_id),
  priority_id TEXT NOT NULL,
  title TEXT NOT NULL,
  why TEXT NOT NULL,
  lead TEXT,
  lead_id TEXT,
  finding_ids TEXT NOT NULL,
  state TEXT NOT NULL,
  adopted_by TEXT NOT NULL,
  meeting TEXT,
  adopted_on TEXT NOT NULL,
  starts_on TEXT,
  ends_on TEXT,
  scoring_round_id TEXT,
  candidate_id TEXT,
  against_ranking TEXT,
  position INTEGER NOT NULL,
  closed_on TEXT,
  closed_because TEXT,
  version INTEGER NOT NULL,
  PRIMARY KEY (partnership_id, priority_id)
);
CREATE INDEX ix_scoring_rounds_partnership_id_state ON scoring_rounds (partnership_id, state);
CREATE UNIQUE INDEX ix_score_sheets_partnership_id_scoring_round_id_user_id ON score_sheets (partnership_id, scoring_round_id, user_id);
CREATE INDEX ix_score_sheets_partnership_id_user_id ON score_sheets (partnership_id, user_id);
CREATE INDEX ix_priorities_partnership_id_state_position ON priorities (partnership_id, state, position);
CREATE INDEX ix_priorities_partnership_id_scoring_round_id ON priorities (partnership_id, scoring_round_id);
