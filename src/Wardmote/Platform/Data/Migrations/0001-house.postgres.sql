CREATE TABLE audit_entries (
  audit_entry_id uuid NOT NULL PRIMARY KEY,
  partnership_id uuid NOT NULL,
  at timestamp with time zone NOT NULL,
  user_id uuid NULL,
  who text NOT NULL,
  word text NOT NULL,
  subject_id uuid NOT NULL,
  note text NULL,
  changes text NOT NULL
);
CREATE INDEX ix_audit_entries_subject ON audit_entries (partnership_id, subject_id, at);

CREATE TABLE partnerships (
  partnership_id uuid NOT NULL PRIMARY KEY,
  name text NOT NULL,
  districts text NOT NULL,
  authorities text NOT NULL,
  version bigint NOT NULL
);
CREATE UNIQUE INDEX ix_partnerships_name ON partnerships (name);

CREATE TABLE users (
  user_id uuid NOT NULL PRIMARY KEY,
  name text NOT NULL,
  email text NOT NULL,
  sign_in_name text NOT NULL,
  password_hash text NOT NULL,
  security_stamp text NOT NULL,
  must_change_password boolean NOT NULL,
  failed_sign_ins integer NOT NULL,
  locked_until timestamp with time zone NULL,
  is_demonstration boolean NOT NULL,
  chosen_partnership_id uuid NULL,
  version bigint NOT NULL
);
CREATE UNIQUE INDEX ix_users_sign_in_name ON users (sign_in_name);

CREATE TABLE memberships (
  membership_id uuid NOT NULL PRIMARY KEY,
  partnership_id uuid NOT NULL REFERENCES partnerships (partnership_id),
  user_id uuid NOT NULL REFERENCES users (user_id),
  name text NOT NULL,
  role text NOT NULL,
  version bigint NOT NULL
);
CREATE UNIQUE INDEX ix_memberships_user ON memberships (partnership_id, user_id);
CREATE INDEX ix_memberships_of_user ON memberships (user_id);

CREATE TABLE protection_keys (
  protection_key_id uuid NOT NULL PRIMARY KEY,
  name text NOT NULL,
  xml text NOT NULL
);
