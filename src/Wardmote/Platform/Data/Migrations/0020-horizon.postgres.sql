CREATE TABLE drivers (
  partnership_id uuid NOT NULL REFERENCES partnerships (partnership_id),
  driver_id uuid NOT NULL,
  entry text NOT NULL,
  theme text NOT NULL,
  instrument text NOT NULL,
  level text NOT NULL,
  owner_id uuid,
  stage text,
  next_stage text,
  next_on date,
  steps text NOT NULL,
  commencements text NOT NULL,
  seen_on date NOT NULL,
  version bigint NOT NULL,
  PRIMARY KEY (partnership_id, driver_id)
);
CREATE INDEX ix_drivers_owner_id ON drivers (partnership_id, owner_id);
CREATE TABLE duties (
  partnership_id uuid NOT NULL REFERENCES partnerships (partnership_id),
  duty_id uuid NOT NULL,
  key text,
  entry text NOT NULL,
  title text NOT NULL,
  is_own_words boolean NOT NULL,
  version bigint NOT NULL,
  PRIMARY KEY (partnership_id, duty_id)
);
CREATE UNIQUE INDEX ix_duties_key ON duties (partnership_id, key);
CREATE TABLE duty_evidence (
  partnership_id uuid NOT NULL REFERENCES partnerships (partnership_id),
  duty_evidence_id uuid NOT NULL,
  duty_id uuid NOT NULL,
  place text NOT NULL,
  words text NOT NULL,
  link text,
  indicator_id uuid,
  "on" date NOT NULL,
  who text NOT NULL,
  version bigint NOT NULL,
  PRIMARY KEY (partnership_id, duty_evidence_id),
  FOREIGN KEY (partnership_id, duty_id) REFERENCES duties (partnership_id, duty_id) ON DELETE CASCADE
);
CREATE INDEX ix_duty_evidence_duty_id ON duty_evidence (partnership_id, duty_id);
