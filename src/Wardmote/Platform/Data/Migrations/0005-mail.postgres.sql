CREATE TABLE outgoing_mails (
  partnership_id uuid NOT NULL REFERENCES partnerships (partnership_id),
  outgoing_mail_id uuid NOT NULL,
  recipient text NOT NULL,
  subject text NOT NULL,
  text text NOT NULL,
  queued_at timestamp with time zone NOT NULL,
  sent_at timestamp with time zone NULL,
  attempts integer NOT NULL,
  last_failure text NULL,
  next_try_at timestamp with time zone NULL,
  version bigint NOT NULL,
  PRIMARY KEY (partnership_id, outgoing_mail_id)
);
CREATE INDEX ix_outgoing_mails_queued ON outgoing_mails (partnership_id, queued_at);
CREATE INDEX ix_outgoing_mails_due ON outgoing_mails (next_try_at) WHERE next_try_at IS NOT NULL;

CREATE TABLE reminders (
  partnership_id uuid NOT NULL REFERENCES partnerships (partnership_id),
  user_id uuid NOT NULL REFERENCES users (user_id),
  are_off boolean NOT NULL,
  last_digest_on date NULL,
  version bigint NOT NULL,
  PRIMARY KEY (partnership_id, user_id)
);
