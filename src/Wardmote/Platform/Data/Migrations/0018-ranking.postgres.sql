CREATE TABLE scoring_rounds (
  partnership_id uuid NOT NULL REFERENCES partnerships (partnership_id),
  scoring_round_id uuid NOT NULL,
  title text NOT NULL,
  assessment_id uuid,
  combination text NOT NULL,
  middle text NOT NULL,
  criteria text NOT NULL,
  candidates text NOT NULL,
  decisions text NOT NULL,
  due_on date,
  seed integer NOT NULL,
  state text NOT NULL,
  begun_by text NOT NULL,
  begun_at timestamp with time zone NOT NULL,
  opened_at timestamp with time zone,
  closed_by text,
  closed_at timestamp with time zone,
  version bigint NOT NULL,
  PRIMARY KEY (partnership_id, scoring_round_id)
);
CREATE TABLE score_sheets (
  partnership_id uuid NOT NULL REFERENCES partnerships (partnership_id),
  score_sheet_id uuid NOT NULL,
  scoring_round_id uuid NOT NULL,
  user_id uuid,
  name text NOT NULL,
  scores text NOT NULL,
  handed_in_at timestamp with time zone,
  left_out_because text,
  left_out_by text,
  version bigint NOT NULL,
  PRIMARY KEY (partnership_id, score_sheet_id),
  FOREIGN KEY (partnership_id, scoring_round_id) REFERENCES scoring_rounds (partnership_id, scoring_round_id) ON DELETE CASCADE
);
CREATE TABLE scoring_templates (
  partnership_id uuid NOT NULL REFERENCES partnerships (partnership_id),
  scoring_template_id uuid NOT NULL,
  title text NOT NULL,
  combination text NOT NULL,
  criteria text NOT NULL,
  version bigint NOT NULL,
  PRIMARY KEY (partnership_id, scoring_template_id)
);
CREATE TABLE priorities (
  partnership_id uuid NOT NULL REFERENCES partnerships (partnership_id),
  priority_id uuid NOT NULL,
  title text NOT NULL,
  why text NOT NULL,
  lead text,
  lead_id uuid,
  finding_ids text NOT NULL,
  state text NOT NULL,
  adopted_by text NOT NULL,
  meeting text,
  adopted_on date NOT NULL,
  starts_on date,
  ends_on date,
  scoring_round_id uuid,
  candidate_id uuid,
  against_ranking text,
  position integer NOT NULL,
  closed_on date,
  closed_because text,
  version bigint NOT NULL,
  PRIMARY KEY (partnership_id, priority_id)
);
CREATE INDEX ix_scoring_rounds_partnership_id_state ON scoring_rounds (partnership_id, state);
CREATE UNIQUE INDEX ix_score_sheets_partnership_id_scoring_round_id_user_id ON score_sheets (partnership_id, scoring_round_id, user_id);
CREATE INDEX ix_score_sheets_partnership_id_user_id ON score_sheets (partnership_id, user_id);
CREATE INDEX ix_priorities_partnership_id_state_position ON priorities (partnership_id, state, position);
CREATE INDEX ix_priorities_partnership_id_scoring_round_id ON priorities (partnership_id, scoring_round_id);
