CREATE TABLE strategies (
  partnership_id TEXT NOT NULL REFERENCES partnerships (partnership_id),
  strategy_id TEXT NOT NULL,
  head TEXT NOT NULL,
  title TEXT NOT NULL,
  first_day TEXT NOT NULL,
  words TEXT NOT NULL,
  theory TEXT NOT NULL,
  reviews TEXT NOT NULL,
  state TEXT NOT NULL,
  agreed_on TEXT NULL,
  agreed_by TEXT NULL,
  published_on TEXT NULL,
  published_though TEXT NULL,
  version INTEGER NOT NULL,
  PRIMARY KEY (partnership_id, strategy_id)
);
CREATE INDEX ix_strategies_first_day ON strategies (partnership_id, first_day);

CREATE TABLE logic_models (
  partnership_id TEXT NOT NULL REFERENCES partnerships (partnership_id),
  priority_id TEXT NOT NULL,
  elements TEXT NOT NULL,
  links TEXT NOT NULL,
  version INTEGER NOT NULL,
  PRIMARY KEY (partnership_id, priority_id)
);

CREATE TABLE strategy_risks (
  partnership_id TEXT NOT NULL,
  risk_id TEXT NOT NULL,
  strategy_id TEXT NOT NULL,
  entry TEXT NOT NULL,
  title TEXT NOT NULL,
  owner_id TEXT NULL,
  review_on TEXT NULL,
  is_open INTEGER NOT NULL,
  seen_on TEXT NOT NULL,
  version INTEGER NOT NULL,
  PRIMARY KEY (partnership_id, risk_id),
  FOREIGN KEY (partnership_id, strategy_id) REFERENCES strategies (partnership_id, strategy_id)
);
CREATE INDEX ix_strategy_risks_strategy ON strategy_risks (partnership_id, strategy_id);
CREATE INDEX ix_strategy_risks_owner ON strategy_risks (partnership_id, owner_id);

CREATE TABLE equality_lines (
  partnership_id TEXT NOT NULL,
  equality_line_id TEXT NOT NULL,
  strategy_id TEXT NOT NULL,
  entry TEXT NOT NULL,
  title TEXT NOT NULL,
  version INTEGER NOT NULL,
  PRIMARY KEY (partnership_id, equality_line_id),
  FOREIGN KEY (partnership_id, strategy_id) REFERENCES strategies (partnership_id, strategy_id)
);
CREATE INDEX ix_equality_lines_strategy ON equality_lines (partnership_id, strategy_id);

CREATE TABLE strategy_resources (
  partnership_id TEXT NOT NULL,
  resource_id TEXT NOT NULL,
  strategy_id TEXT NOT NULL,
  entry TEXT NOT NULL,
  title TEXT NOT NULL,
  version INTEGER NOT NULL,
  PRIMARY KEY (partnership_id, resource_id),
  FOREIGN KEY (partnership_id, strategy_id) REFERENCES strategies (partnership_id, strategy_id)
);
CREATE INDEX ix_strategy_resources_strategy ON strategy_resources (partnership_id, strategy_id);
