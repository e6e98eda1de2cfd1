ALTER TABLE plan_actions ADD COLUMN priority_id TEXT NULL;
ALTER TABLE plan_actions ADD COLUMN activity_id TEXT NULL;
CREATE INDEX ix_plan_actions_priority ON plan_actions (partnership_id, priority_id);
