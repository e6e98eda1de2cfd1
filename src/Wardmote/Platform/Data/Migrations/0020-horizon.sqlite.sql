CREATE TABLE drivers (
  partnership_id TEXT NOT NULL REFERENCES partnerships (partnership_id),
  driver_id TEXT NOT NULL,
  entry TEXT NOT NULL,
  theme TEXT NOT NULL,
  instrument TEXT NOT NULL,
  level TEXT NOT NULL,
  owner_id TEXT,
  stage TEXT,
  next_stage TEXT,
  next_on TEXT,
  steps TEXT NOT NULL,
  commencements TEXT NOT NULL,
  seen_on TEXT NOT NULL,
  version INTEGER NOT NULL,
  PRIMARY KEY (partnership_id, driver_id)
);
CREATE INDEX ix_drivers_owner_id ON drivers (partnership_id, owner_id);
CREATE TABLE duties (
  partnership_id TEXT NOT NULL REFERENCES partnerships (partnership_id),
  duty_id TEXT NOT NULL,
  key TEXT,
  entry TEXT NOT NULL,
  title TEXT NOT NULL,
  is_own_words INTEGER NOT NULL,
  version INTEGER NOT NULL,
  PRIMARY KEY (partnership_id, duty_id)
);
CREATE UNIQUE INDEX ix_duties_key ON duties (partnership_id, key);
CREATE TABLE duty_evidence (
  partnership_id TEXT NOT NULL REFERENCES partnerships (partnership_id),
  duty_evidence_id TEXT NOT NULL,
  duty_id TEXT NOT NULL,
  place TEXT NOT NULL,
  words TEXT NOT NULL,
  link TEXT,
  indicator_id TEXT,
  "on" TEXT NOT NULL,
  who TEXT NOT NULL,
  version INTEGER NOT NULL,
  PRIMARY KEY (partnership_id, duty_evidence_id),
  FOREIGN KEY (partnership_id, duty_id) REFERENCES duties (partnership_id, duty_id) ON DELETE CASCADE
);
CREATE INDEX ix_duty_evidence_duty_id ON duty_evidence (partnership_id, duty_id);
