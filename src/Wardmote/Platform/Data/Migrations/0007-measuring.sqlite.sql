CREATE TABLE plan_measures (
  partnership_id TEXT NOT NULL,
  plan_measure_id TEXT NOT NULL,
  plan_id TEXT NOT NULL,
  plan_indicator_id TEXT NOT NULL,
  part TEXT NOT NULL,
  indicator_id TEXT NOT NULL,
  PRIMARY KEY (partnership_id, plan_measure_id),
  FOREIGN KEY (partnership_id, plan_indicator_id) REFERENCES plan_indicators (partnership_id, indicator_id) ON DELETE CASCADE,
  FOREIGN KEY (partnership_id, indicator_id) REFERENCES indicators (partnership_id, indicator_id) ON DELETE CASCADE
);
CREATE UNIQUE INDEX ix_plan_measures_row ON plan_measures (partnership_id, plan_indicator_id, part);
CREATE INDEX ix_plan_measures_plan ON plan_measures (partnership_id, plan_id);
CREATE INDEX ix_plan_measures_indicator ON plan_measures (partnership_id, indicator_id);
