-- Version 1 of the Headroom library. Applied to an empty database; `pragma application_id` is 0x48445231 ('HDR1'),
-- `pragma user_version` the number of the version. Comments inside a statement are kept in the file, for its readers.

CREATE TABLE scenario (
    -- A scenario: a set of named, sourced, unit-carrying numbers. All that belongs to it carries its id.
    id TEXT NOT NULL PRIMARY KEY,       -- a UUID in lower case; never changes
    position INTEGER NOT NULL,          -- scenarios are shown in ascending order
    name TEXT NOT NULL,
    description TEXT NOT NULL,
    start TEXT NOT NULL,                -- the first month of the run, as in 2026-01; months are written so everywhere
    months INTEGER NOT NULL,            -- the length of the run
    parent TEXT,                        -- the id of the scenario this one was copied from
    revision INTEGER NOT NULL,          -- counts the saves, from 1; a program that loaded another one must not save
    modified TEXT NOT NULL              -- when the last save was, in UTC: 2026-04-27T09:30:00.000Z
) STRICT, WITHOUT ROWID;

CREATE INDEX scenario_position ON scenario (position);

CREATE TABLE revision (
    -- The saves of a scenario.
    scenario_id TEXT NOT NULL REFERENCES scenario (id) ON DELETE CASCADE,
    revision INTEGER NOT NULL,
    modified TEXT NOT NULL,
    PRIMARY KEY (scenario_id, revision)
) STRICT, WITHOUT ROWID;

CREATE TABLE sampling (
    -- How an ensemble of the scenario is drawn; a scenario without a row has the defaults.
    scenario_id TEXT NOT NULL PRIMARY KEY REFERENCES scenario (id) ON DELETE CASCADE,
    method TEXT NOT NULL,               -- sobol, latin or random
    seed TEXT NOT NULL,                 -- a whole number below 2^64, more than an INTEGER holds
    paths INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE tag (
    scenario_id TEXT NOT NULL REFERENCES scenario (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    tag TEXT NOT NULL,
    PRIMARY KEY (scenario_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE source (
    -- Where numbers come from.
    scenario_id TEXT NOT NULL REFERENCES scenario (id) ON DELETE CASCADE,
    id TEXT NOT NULL,
    position INTEGER NOT NULL,
    title TEXT NOT NULL,
    address TEXT NOT NULL,
    date TEXT NOT NULL,                 -- as the source gives it; free text
    confidence TEXT CHECK (confidence IN ('high', 'medium', 'low')),
    note TEXT NOT NULL,
    PRIMARY KEY (scenario_id, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE entity (
    -- The named things of a scenario: its workloads, providers, commitments ...
    scenario_id TEXT NOT NULL REFERENCES scenario (id) ON DELETE CASCADE,
    section TEXT NOT NULL,              -- workload, provider, market/lab ...
    name TEXT NOT NULL,
    position INTEGER NOT NULL,          -- among those of its section
    PRIMARY KEY (scenario_id, section, name)
) STRICT, WITHOUT ROWID;

CREATE TABLE field (
    -- What was written of a scenario; a field without a row has its default. The numbers are in `quantity`.
    scenario_id TEXT NOT NULL REFERENCES scenario (id) ON DELETE CASCADE,
    key TEXT NOT NULL,                  -- its place: workload/chat/price
    kind TEXT CHECK (kind IN (          -- of a number that may change over time ...
        'number', 'curve', 'fading', 'logistic', 'decline',
        'end', 'annual', 'monthly', 'listed',       -- ... of a commitment's schedule
        'lost', 'credit',                           -- ... of its settlement
        'revenue', 'workloads')),                   -- ... of what a revenue share is taken from, if not a number
    interpolation TEXT CHECK (interpolation IN ('step', 'linear', 'geometric', 'smooth')),     -- of a curve
    text TEXT,
    flag INTEGER CHECK (flag IN (0, 1)),
    month TEXT,
    last_month TEXT,                    -- where the field is a window of months
    PRIMARY KEY (scenario_id, key)
) STRICT, WITHOUT ROWID;

CREATE TABLE field_name (
    -- The names in a field that holds a list of them.
    scenario_id TEXT NOT NULL,
    field TEXT NOT NULL,
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    PRIMARY KEY (scenario_id, field, position),
    FOREIGN KEY (scenario_id, field) REFERENCES field (scenario_id, key) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

CREATE TABLE effect (
    -- What an event does. Its value and ramp are the quantities <field>/<position>/value and <field>/<position>/ramp.
    scenario_id TEXT NOT NULL,
    field TEXT NOT NULL,
    position INTEGER NOT NULL,
    target TEXT NOT NULL,               -- a key, or a pattern in which * stands for anything inside one part
    operation TEXT NOT NULL CHECK (operation IN ('multiply', 'set')),
    PRIMARY KEY (scenario_id, field, position),
    FOREIGN KEY (scenario_id, field) REFERENCES field (scenario_id, key) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

CREATE TABLE quantity (
    -- Every number that a person can change. Its key is that of its field, with what follows: the month of a curve's
    -- anchor (workload/chat/price/2027-12), a parameter of a growth path (.../g_start), a place in a list (.../0).
    scenario_id TEXT NOT NULL,
    key TEXT NOT NULL,
    field TEXT NOT NULL,
    value REAL NOT NULL,
    unit TEXT NOT NULL,                 -- belongs to the field; 1 for a pure number
    low REAL,                           -- the ends of its slider
    high REAL CHECK ((low IS NULL) = (high IS NULL)),
    note TEXT NOT NULL,
    PRIMARY KEY (scenario_id, key),
    FOREIGN KEY (scenario_id, field) REFERENCES field (scenario_id, key) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

CREATE TABLE quantity_source (
    -- The sources of a number. One without any is an assumption.
    scenario_id TEXT NOT NULL,
    key TEXT NOT NULL,
    position INTEGER NOT NULL,
    source TEXT NOT NULL,               -- the id of a row of `source`
    PRIMARY KEY (scenario_id, key, position),
    FOREIGN KEY (scenario_id, key) REFERENCES quantity (scenario_id, key) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

CREATE TABLE distribution (
    -- What is believed about an uncertain number.
    scenario_id TEXT NOT NULL,
    key TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('uniform', 'triangular', 'pert', 'normal', 'lognormal', 'beta', 'discrete')),
    truncate_low REAL,
    truncate_high REAL CHECK ((truncate_low IS NULL) = (truncate_high IS NULL)),
    PRIMARY KEY (scenario_id, key),
    FOREIGN KEY (scenario_id, key) REFERENCES quantity (scenario_id, key) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

CREATE TABLE distribution_parameter (
    scenario_id TEXT NOT NULL,
    key TEXT NOT NULL,
    name TEXT NOT NULL,                 -- min, mode, max, mean, sd, p5, p95, a, b
    value REAL NOT NULL,
    PRIMARY KEY (scenario_id, key, name),
    FOREIGN KEY (scenario_id, key) REFERENCES distribution (scenario_id, key) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

CREATE TABLE distribution_outcome (
    -- The values of a discrete distribution.
    scenario_id TEXT NOT NULL,
    key TEXT NOT NULL,
    position INTEGER NOT NULL,
    value REAL NOT NULL,
    weight REAL NOT NULL,
    PRIMARY KEY (scenario_id, key, position),
    FOREIGN KEY (scenario_id, key) REFERENCES distribution (scenario_id, key) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

CREATE TABLE correlation (
    -- Rank correlations between uncertain numbers.
    scenario_id TEXT NOT NULL REFERENCES scenario (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    first TEXT NOT NULL,                -- a key of `quantity`
    second TEXT NOT NULL,
    rank REAL NOT NULL,
    PRIMARY KEY (scenario_id, position)
) STRICT, WITHOUT ROWID;

CREATE VIEW quantities AS
    -- Every number with all that is known of it, one a row: select key, value, unit from quantities
    SELECT
        scenario.name AS scenario,
        quantity.scenario_id,
        quantity.key,
        quantity.value,
        quantity.unit,
        quantity.low,
        quantity.high,
        distribution.kind AS distribution,
        (SELECT group_concat(source, ' ') FROM quantity_source
            WHERE quantity_source.scenario_id = quantity.scenario_id AND quantity_source.key = quantity.key) AS sources,
        quantity.note
    FROM quantity
    JOIN scenario ON scenario.id = quantity.scenario_id
    LEFT JOIN distribution
        ON distribution.scenario_id = quantity.scenario_id AND distribution.key = quantity.key;
