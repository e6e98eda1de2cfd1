CREATE TABLE driver_answers (
  partnership_id uuid NOT NULL REFERENCES partnerships (partnership_id),
  driver_id uuid NOT NULL,
  action_id uuid NOT NULL,
  PRIMARY KEY (partnership_id, driver_id, action_id),
  FOREIGN KEY (partnership_id, driver_id) REFERENCES drivers (partnership_id, driver_id) ON DELETE CASCADE,
  FOREIGN KEY (partnership_id, action_id) REFERENCES plan_actions (partnership_id, action_id) ON DELETE CASCADE
);
CREATE INDEX ix_driver_answers_action ON driver_answers (partnership_id, action_id);
