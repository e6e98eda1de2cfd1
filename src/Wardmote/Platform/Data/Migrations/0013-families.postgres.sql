CREATE TABLE partnership_families (
  partnership_id uuid NOT NULL REFERENCES partnerships (partnership_id),
  partnership_family_id uuid NOT NULL,
  source text NOT NULL,
  codes text NOT NULL,
  who text NOT NULL,
  at timestamp with time zone NOT NULL,
  version bigint NOT NULL,
  PRIMARY KEY (partnership_id, partnership_family_id)
);
CREATE UNIQUE INDEX ix_partnership_families_partnership_id ON partnership_families (partnership_id);
