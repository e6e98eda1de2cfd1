CREATE TABLE plan_measures (
  partnership_id uuid NOT NULL,
  plan_measure_id uuid NOT NULL,
  plan_id uuid NOT NULL,
  plan_indicator_id uuid NOT NULL,
  part text NOT NULL,
  indicator_id uuid NOT NULL,
  PRIMARY KEY (partnership_id, plan_measure_id),
  FOREIGN KEY (partnership_id, plan_indicator_id) REFERENCES plan_indicators (partnership_id, indicator_id) ON DELETE CASCADE,
  FOREIGN KEY (partnership_id, indicator_id) REFERENCES indicators (partnership_id, indicator_id) ON DELETE CASCADE
);
CREATE UNIQUE INDEX ix_plan_measures_row ON plan_measures (partnership_id, plan_indicator_id, part);
CREATE INDEX ix_plan_measures_plan ON plan_measures (partnership_id, plan_id);
CREATE INDEX ix_plan_measures_indicator ON plan_measures (partnership_id, indicator_id);
