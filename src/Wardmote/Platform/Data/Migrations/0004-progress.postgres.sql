ALTER TABLE plan_actions ADD COLUMN progress text NOT NULL DEFAULT '{}';
ALTER TABLE plan_actions ADD COLUMN lead_id uuid NULL;
ALTER TABLE plan_actions ADD COLUMN last_update_at timestamp with time zone NULL;
ALTER TABLE plan_actions ADD COLUMN next_due date NULL;
ALTER TABLE plan_actions ADD COLUMN is_closed boolean NOT NULL DEFAULT false;
-- Until an action is touched the next time, its own date stands for the next thing due.
UPDATE plan_actions SET next_due = due_last;
CREATE INDEX ix_plan_actions_next_due ON plan_actions (partnership_id, next_due);
CREATE INDEX ix_plan_actions_lead ON plan_actions (partnership_id, lead_id);

CREATE TABLE action_updates (
  partnership_id uuid NOT NULL,
  plan_id uuid NOT NULL,
  action_id uuid NOT NULL,
  update_id uuid NOT NULL,
  text text NOT NULL,
  status text NULL,
  next_step text NULL,
  milestones_done text NOT NULL,
  user_id uuid NULL,
  who text NOT NULL,
  at timestamp with time zone NOT NULL,
  PRIMARY KEY (partnership_id, update_id),
  FOREIGN KEY (partnership_id, plan_id) REFERENCES plans (partnership_id, plan_id) ON DELETE CASCADE
);
CREATE INDEX ix_action_updates_action ON action_updates (partnership_id, action_id, at);
CREATE INDEX ix_action_updates_plan ON action_updates (partnership_id, plan_id, at);
