CREATE TABLE outgoing_mails (
  partnership_id TEXT NOT NULL REFERENCES partnerships (partnership_id),
  outgoing_mail_id TEXT NOT NULL,
  recipient TEXT NOT NULL,
  subject TEXT NOT NULL,
  text TEXT NOT NULL,
  queued_at TEXT NOT NULL,
  sent_at TEXT NULL,
  attempts INTEGER NOT NULL,
  last_failure TEXT NULL,
  next_try_at TEXT NULL,
  version INTEGER NOT NULL,
  PRIMARY KEY (partnership_id, outgoing_mail_id)
);
CREATE INDEX ix_outgoing_mails_queued ON outgoing_mails (partnership_id, queued_at);
CREATE INDEX ix_outgoing_mails_due ON outgoing_mails (next_try_at) WHERE next_try_at IS NOT NULL;

CREATE TABLE reminders (
  partnership_id TEXT NOT NULL REFERENCES partnerships (partnership_id),
  user_id TEXT NOT NULL REFERENCES users (user_id),
  are_off INTEGER NOT NULL,
  last_digest_on TEXT NULL,
  version INTEGER NOT NULL,
  PRIMARY KEY (partnership_id, user_id)
);
