ALTER TABLE areas ADD COLUMN in_force_from date NULL;
ALTER TABLE areas ADD COLUMN in_force_to date NULL;

-- Tallies are made again from the months' columns, so that nothing is lost with the table.
DROP TABLE area_tallies;
CREATE TABLE area_tallies (
  partnership_id uuid NOT NULL REFERENCES partnerships (partnership_id),
  area_set_id uuid NOT NULL,
  source_month_id uuid NOT NULL,
  revision integer NOT NULL,
  districts text NOT NULL,
  bytes bytea NOT NULL,
  PRIMARY KEY (partnership_id, area_set_id, source_month_id),
  FOREIGN KEY (partnership_id, source_month_id) REFERENCES source_months (partnership_id, source_month_id) ON DELETE CASCADE,
  FOREIGN KEY (partnership_id, area_set_id) REFERENCES area_sets (partnership_id, area_set_id) ON DELETE CASCADE
);
