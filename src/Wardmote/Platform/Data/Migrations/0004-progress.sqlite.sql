ALTER TABLE plan_actions ADD COLUMN progress TEXT NOT NULL DEFAULT '{}';
ALTER TABLE plan_actions ADD COLUMN lead_id TEXT NULL;
ALTER TABLE plan_actions ADD COLUMN last_update_at TEXT NULL;
ALTER TABLE plan_actions ADD COLUMN next_due TEXT NULL;
ALTER TABLE plan_actions ADD COLUMN is_closed INTEGER NOT NULL DEFAULT 0;
-- Until an action is touched the next time, its own date stands for the next thing due.
UPDATE plan_actions SET next_due = due_last;
CREATE INDEX ix_plan_actions_next_due ON plan_actions (partnership_id, next_due);
CREATE INDEX ix_plan_actions_lead ON plan_actions (partnership_id, lead_id);

CREATE TABLE action_updates (
  partnership_id TEXT NOT NULL,
  plan_id TEXT NOT NULL,
  action_id TEXT NOT NULL,
  update_id TEXT NOT NULL,
  text TEXT NOT NULL,
  status TEXT NULL,
  next_step TEXT NULL,
  milestones_done TEXT NOT NULL,
  user_id TEXT NULL,
  who TEXT NOT NULL,
  at TEXT NOT NULL,
  PRIMARY KEY (partnership_id, update_id),
  FOREIGN KEY (partnership_id, plan_id) REFERENCES plans (partnership_id, plan_id) ON DELETE CASCADE
);
CREATE INDEX ix_action_updates_action ON action_updates (partnership_id, action_id, at);
CREATE INDEX ix_action_updates_plan ON action_updates (partnership_id, plan_id, at);
