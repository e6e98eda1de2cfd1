CREATE TABLE strategies (
  partnership_id uuid NOT NULL REFERENCES partnerships (partnership_id),
  strategy_id uuid NOT NULL,
  head text NOT NULL,
  title text NOT NULL,
  first_day date NOT NULL,
  words text NOT NULL,
  theory text NOT NULL,
  reviews text NOT NULL,
  state text NOT NULL,
  agreed_on date NULL,
  agreed_by text NULL,
  published_on date NULL,
  published_though text NULL,
  version bigint NOT NULL,
  PRIMARY KEY (partnership_id, strategy_id)
);
CREATE INDEX ix_strategies_first_day ON strategies (partnership_id, first_day);

CREATE TABLE logic_models (
  partnership_id uuid NOT NULL REFERENCES partnerships (partnership_id),
  priority_id uuid NOT NULL,
  elements text NOT NULL,
  links text NOT NULL,
  version bigint NOT NULL,
  PRIMARY KEY (partnership_id, priority_id)
);

CREATE TABLE strategy_risks (
  partnership_id uuid NOT NULL,
  risk_id uuid NOT NULL,
  strategy_id uuid NOT NULL,
  entry text NOT NULL,
  title text NOT NULL,
  owner_id uuid NULL,
  review_on date NULL,
  is_open boolean NOT NULL,
  seen_on date NOT NULL,
  version bigint NOT NULL,
  PRIMARY KEY (partnership_id, risk_id),
  FOREIGN KEY (partnership_id, strategy_id) REFERENCES strategies (partnership_id, strategy_id)
);
CREATE INDEX ix_strategy_risks_strategy ON strategy_risks (partnership_id, strategy_id);
CREATE INDEX ix_strategy_risks_owner ON strategy_risks (partnership_id, owner_id);

CREATE TABLE equality_lines (
  partnership_id uuid NOT NULL,
  equality_line_id uuid NOT NULL,
  strategy_id uuid NOT NULL,
  entry text NOT NULL,
  title text NOT NULL,
  version bigint NOT NULL,
  PRIMARY KEY (partnership_id, equality_line_id),
  FOREIGN KEY (partnership_id, strategy_id) REFERENCES strategies (partnership_id, strategy_id)
);
CREATE INDEX ix_equality_lines_strategy ON equality_lines (partnership_id, strategy_id);

CREATE TABLE strategy_resources (
  partnership_id uuid NOT NULL,
  resource_id uuid NOT NULL,
  strategy_id uuid NOT NULL,
  entry text NOT NULL,
  title text NOT NULL,
  version bigint NOT NULL,
  PRIMARY KEY (partnership_id, resource_id),
  FOREIGN KEY (partnership_id, strategy_id) REFERENCES strategies (partnership_id, strategy_id)
);
CREATE INDEX ix_strategy_resources_strategy ON strategy_resources (partnership_id, strategy_id);
