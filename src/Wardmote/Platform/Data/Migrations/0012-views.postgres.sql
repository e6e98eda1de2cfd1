CREATE TABLE saved_views (
  partnership_id uuid NOT NULL REFERENCES partnerships (partnership_id),
  saved_view_id uuid NOT NULL,
  name text NOT NULL,
  address text NOT NULL,
  who text NOT NULL,
  at timestamp with time zone NOT NULL,
  version bigint NOT NULL,
  PRIMARY KEY (partnership_id, saved_view_id)
);
