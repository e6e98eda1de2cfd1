CREATE TABLE audit_entries (
  audit_entry_id TEXT NOT NULL PRIMARY KEY,
  partnership_id TEXT NOT NULL,
  at TEXT NOT NULL,
  user_id TEXT NULL,
  who TEXT NOT NULL,
  word TEXT NOT NULL,
  subject_id TEXT NOT NULL,
  note TEXT NULL,
  changes TEXT NOT NULL
);
CREATE INDEX ix_audit_entries_subject ON audit_entries (partnership_id, subject_id, at);

CREATE TABLE partnerships (
  partnership_id TEXT NOT NULL PRIMARY KEY,
  name TEXT NOT NULL,
  districts TEXT NOT NULL,
  authorities TEXT NOT NULL,
  version INTEGER NOT NULL
);
CREATE UNIQUE INDEX ix_partnerships_name ON partnerships (name);

CREATE TABLE users (
  user_id TEXT NOT NULL PRIMARY KEY,
  name TEXT NOT NULL,
  email TEXT NOT NULL,
  sign_in_name TEXT NOT NULL,
  password_hash TEXT NOT NULL,
  security_stamp TEXT NOT NULL,
  must_change_password INTEGER NOT NULL,
  failed_sign_ins INTEGER NOT NULL,
  locked_until TEXT NULL,
  is_demonstration INTEGER NOT NULL,
  chosen_partnership_id TEXT NULL,
  version INTEGER NOT NULL
);
CREATE UNIQUE INDEX ix_users_sign_in_name ON users (sign_in_name);

CREATE TABLE memberships (
  membership_id TEXT NOT NULL PRIMARY KEY,
  partnership_id TEXT NOT NULL REFERENCES partnerships (partnership_id),
  user_id TEXT NOT NULL REFERENCES users (user_id),
  name TEXT NOT NULL,
  role TEXT NOT NULL,
  version INTEGER NOT NULL
);
CREATE UNIQUE INDEX ix_memberships_user ON memberships (partnership_id, user_id);
CREATE INDEX ix_memberships_of_user ON memberships (user_id);

CREATE TABLE protection_keys (
  protection_key_id TEXT NOT NULL PRIMARY KEY,
  name TEXT NOT NULL,
  xml TEXT NOT NULL
);
