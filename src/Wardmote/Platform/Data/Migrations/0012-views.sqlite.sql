CREATE TABLE saved_views (
  partnership_id TEXT NOT NULL REFERENCES partnerships (partnership_id),
  saved_view_id TEXT NOT NULL,
  name TEXT NOT NULL,
  address TEXT NOT NULL,
  who TEXT NOT NULL,
  at TEXT NOT NULL,
  version INTEGER NOT NULL,
  PRIMARY KEY (partnership_id, saved_view_id)
);
