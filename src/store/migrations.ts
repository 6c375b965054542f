/**
 * The tables, as steps that are only ever added: a step that was released is never changed. PRAGMA user_version counts the steps taken;
 * each is taken in a transaction of its own, so that an interrupted one is as if it had not begun.
 *
 * An article is one row under its key (an address, or its content where it has none); each version of it is kept whole, compressed,
 * in `version`. Everything else is derived from the newest version and can be made again: rows to filter by, and full-text indices
 * that hold no text of their own. `feature` leads from what an article tells to the article, a week together: news looks for
 * its neighbours in time, so old weeks are never touched again and an archive of any size costs the same.
 */
export const migrations: readonly string[] = [
  `
  CREATE TABLE article (
    n INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE, id TEXT NOT NULL, versions INTEGER NOT NULL, outlet TEXT, outlet_entity INTEGER,
    language TEXT NOT NULL, title TEXT, published TEXT, day INTEGER, path TEXT, url TEXT
  ) STRICT;
  CREATE INDEX article_day ON article (day);
  CREATE INDEX article_outlet ON article (outlet_entity, day);
  CREATE TABLE version (
    article INTEGER NOT NULL REFERENCES article, number INTEGER NOT NULL, id TEXT NOT NULL UNIQUE, digest TEXT NOT NULL, added TEXT NOT NULL,
    body BLOB NOT NULL, PRIMARY KEY (article, number)
  ) STRICT;

  CREATE TABLE entity (
    n INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, name TEXT NOT NULL, type TEXT, known INTEGER NOT NULL, parts TEXT NOT NULL,
    spelled TEXT NOT NULL
  ) STRICT;
  CREATE TABLE filed (key TEXT NOT NULL, place INTEGER NOT NULL, entity INTEGER NOT NULL REFERENCES entity, PRIMARY KEY (key, place)) STRICT, WITHOUT ROWID;
  CREATE TABLE spelling (entity INTEGER NOT NULL REFERENCES entity, form TEXT NOT NULL, articles INTEGER NOT NULL, PRIMARY KEY (entity, form)) STRICT, WITHOUT ROWID;
  CREATE TABLE sound (key TEXT NOT NULL, sound TEXT NOT NULL, entity INTEGER NOT NULL REFERENCES entity, PRIMARY KEY (key, sound, entity)) STRICT, WITHOUT ROWID;
  CREATE TABLE mention (entity INTEGER NOT NULL REFERENCES entity, article INTEGER NOT NULL REFERENCES article, PRIMARY KEY (entity, article)) STRICT, WITHOUT ROWID;

  CREATE TABLE statement (
    n INTEGER PRIMARY KEY, article INTEGER NOT NULL REFERENCES article, id TEXT NOT NULL, speaker INTEGER REFERENCES entity, act TEXT NOT NULL,
    hedge TEXT NOT NULL, relays INTEGER NOT NULL, day INTEGER
  ) STRICT;
  CREATE INDEX statement_article ON statement (article);
  CREATE INDEX statement_speaker ON statement (speaker, day);
  CREATE INDEX statement_day ON statement (day);
  CREATE TABLE relay (statement INTEGER NOT NULL REFERENCES statement, name TEXT NOT NULL, PRIMARY KEY (statement, name)) STRICT, WITHOUT ROWID;
  CREATE TABLE figure (
    n INTEGER PRIMARY KEY, article INTEGER NOT NULL REFERENCES article, place INTEGER NOT NULL, unit TEXT NOT NULL, day INTEGER
  ) STRICT;
  CREATE INDEX figure_article ON figure (article);
  CREATE INDEX figure_unit ON figure (unit, day);

  CREATE VIRTUAL TABLE article_words USING fts5 (title, body, names, content='', contentless_delete=1, tokenize="unicode61 remove_diacritics 2");
  CREATE VIRTUAL TABLE statement_words USING fts5 (content, source, names, content='', contentless_delete=1, tokenize="unicode61 remove_diacritics 2");
  CREATE VIRTUAL TABLE figure_words USING fts5 (of, content='', contentless_delete=1, tokenize="unicode61 remove_diacritics 2");

  CREATE TABLE story (n INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE) STRICT;
  CREATE TABLE member (article INTEGER PRIMARY KEY REFERENCES article, story INTEGER NOT NULL REFERENCES story, because TEXT NOT NULL) STRICT;
  CREATE INDEX member_story ON member (story);
  CREATE TABLE signature (article INTEGER PRIMARY KEY REFERENCES article, day INTEGER, features TEXT NOT NULL) STRICT;
  CREATE TABLE feature (week INTEGER NOT NULL, key INTEGER NOT NULL, article INTEGER NOT NULL, PRIMARY KEY (week, key, article)) STRICT, WITHOUT ROWID;
  `,
  // in how many stories each feature was seen; 0 is the number of stories founded
  `CREATE TABLE tally (key INTEGER PRIMARY KEY, stories INTEGER NOT NULL) STRICT;`,
  // feeds and pages that are watched, and other names of articles; http and https are one address from here on
  `
  CREATE TABLE feed (
    n INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE, address TEXT NOT NULL, host TEXT NOT NULL, title TEXT, site TEXT, tags TEXT NOT NULL, outlet TEXT,
    added TEXT NOT NULL, state TEXT NOT NULL, etag TEXT, modified TEXT, digest TEXT, checked INTEGER, due INTEGER NOT NULL, rhythm INTEGER,
    failures INTEGER NOT NULL, problem TEXT, moved TEXT
  ) STRICT;
  CREATE INDEX feed_due ON feed (due) WHERE state = 'active';
  CREATE TABLE entry (
    feed INTEGER NOT NULL REFERENCES feed, key TEXT NOT NULL, digest TEXT NOT NULL, page TEXT, listed INTEGER NOT NULL, PRIMARY KEY (feed, key)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE page (
    key TEXT PRIMARY KEY, address TEXT NOT NULL, host TEXT NOT NULL, state TEXT NOT NULL, looks INTEGER NOT NULL, due INTEGER, begun INTEGER NOT NULL,
    failures INTEGER NOT NULL, etag TEXT, modified TEXT, stated TEXT, feed TEXT, entry TEXT, gone TEXT, problem TEXT
  ) STRICT;
  CREATE INDEX page_due ON page (due) WHERE due IS NOT NULL;
  CREATE INDEX page_state ON page (state);
  CREATE TABLE alias (address TEXT PRIMARY KEY, key TEXT NOT NULL) STRICT, WITHOUT ROWID;
  CREATE INDEX alias_key ON alias (key);
  UPDATE OR IGNORE article SET key = 'https' || substr(key, 5) WHERE key GLOB 'http:*';
  `,
  // stories as they were told, what lists show and filter of them, what they said before, and those to be told; how many batches were kept
  `
  CREATE TABLE untold (story INTEGER PRIMARY KEY, article INTEGER NOT NULL) STRICT;
  CREATE INDEX untold_article ON untold (article);
  INSERT INTO untold SELECT story, max(article) FROM member GROUP BY story;
  CREATE TABLE telling (
    story INTEGER PRIMARY KEY, key TEXT NOT NULL, program INTEGER NOT NULL, told TEXT NOT NULL, latest INTEGER NOT NULL, from_day INTEGER,
    to_day INTEGER, articles INTEGER NOT NULL, line TEXT NOT NULL
  ) STRICT;
  CREATE INDEX telling_latest ON telling (latest, story, articles, from_day, to_day);
  CREATE INDEX telling_program ON telling (program);
  CREATE TABLE told_story (story INTEGER PRIMARY KEY, body BLOB NOT NULL) STRICT;
  CREATE TABLE told_before (story INTEGER NOT NULL, hour TEXT NOT NULL, told TEXT NOT NULL, state TEXT NOT NULL, PRIMARY KEY (story, hour)) STRICT, WITHOUT ROWID;
  CREATE TABLE told_of (value TEXT NOT NULL, latest INTEGER NOT NULL, story INTEGER NOT NULL, PRIMARY KEY (value, latest, story)) STRICT, WITHOUT ROWID;
  CREATE INDEX told_of_story ON told_of (story);
  CREATE TABLE batches (n INTEGER PRIMARY KEY, kept INTEGER NOT NULL) STRICT;
  INSERT INTO batches VALUES (1, 0);
  `,
  // what would be counted anew by everybody who asks: articles of a name, articles and statements of an outlet, and whom it relays
  `
  ALTER TABLE entity ADD COLUMN articles INTEGER NOT NULL DEFAULT 0;
  UPDATE entity SET articles = (SELECT count(*) FROM mention WHERE mention.entity = entity.n);
  CREATE TABLE outlet (
    key TEXT PRIMARY KEY, entity INTEGER, name TEXT NOT NULL, articles INTEGER NOT NULL, statements INTEGER NOT NULL, firsthand INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE passing (outlet TEXT NOT NULL, whom TEXT NOT NULL, statements INTEGER NOT NULL, PRIMARY KEY (outlet, whom)) STRICT, WITHOUT ROWID;
  INSERT INTO outlet
    SELECT CASE WHEN outlet_entity IS NULL THEN 'o:' || outlet ELSE 'e' || outlet_entity END AS key, outlet_entity, min(outlet),
      count(DISTINCT article.n), count(statement.n), coalesce(sum(relays = 0), 0)
    FROM article LEFT JOIN statement ON statement.article = article.n WHERE outlet IS NOT NULL GROUP BY 1;
  INSERT INTO passing
    SELECT CASE WHEN outlet IS NULL THEN '' WHEN outlet_entity IS NULL THEN 'o:' || outlet ELSE 'e' || outlet_entity END, relay.name, count(*)
    FROM relay JOIN statement ON statement.n = relay.statement JOIN article ON article.n = statement.article GROUP BY 1, 2;
  CREATE INDEX figure_day ON figure (day);
  `,
  // who wants to be told of what, and what they are to hear; tellings counted, and when a story first had so many independent origins
  `
  CREATE TABLE hook (
    n INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, name TEXT NOT NULL, url TEXT NOT NULL, wants TEXT NOT NULL, secret TEXT NOT NULL,
    added INTEGER NOT NULL, version INTEGER NOT NULL, telling INTEGER NOT NULL, since_version INTEGER NOT NULL, since_telling INTEGER NOT NULL,
    state TEXT NOT NULL
  ) STRICT;
  CREATE TABLE delivery (
    n INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, hook INTEGER NOT NULL REFERENCES hook, subject TEXT NOT NULL, body TEXT NOT NULL,
    made INTEGER NOT NULL, due INTEGER, tries INTEGER NOT NULL, state TEXT NOT NULL, status INTEGER, problem TEXT, tried INTEGER,
    UNIQUE (hook, subject)
  ) STRICT;
  CREATE INDEX delivery_due ON delivery (due) WHERE due IS NOT NULL;
  CREATE INDEX delivery_state ON delivery (hook, state);
  CREATE TABLE told_turn (serial INTEGER PRIMARY KEY AUTOINCREMENT, story INTEGER NOT NULL UNIQUE) STRICT;
  INSERT INTO told_turn (story) SELECT story FROM telling ORDER BY told, story;
  CREATE TABLE told_reached (story INTEGER NOT NULL, independent INTEGER NOT NULL, serial INTEGER NOT NULL, PRIMARY KEY (story, independent)) STRICT, WITHOUT ROWID;
  INSERT INTO told_reached SELECT story, json_extract(line, '$.state.independent'), 0 FROM telling;
  CREATE TRIGGER telling_new AFTER INSERT ON telling BEGIN
    INSERT INTO told_turn (story) VALUES (NEW.story);
    INSERT INTO told_reached SELECT NEW.story, json_extract(NEW.line, '$.state.independent'), (SELECT max(serial) FROM told_turn);
  END;
  CREATE TRIGGER telling_again AFTER UPDATE OF told ON telling BEGIN
    DELETE FROM told_turn WHERE story = NEW.story;
    INSERT INTO told_turn (story) VALUES (NEW.story);
    INSERT INTO told_reached SELECT NEW.story, json_extract(NEW.line, '$.state.independent'), (SELECT max(serial) FROM told_turn)
      WHERE NOT EXISTS (SELECT 1 FROM told_reached WHERE story = NEW.story AND independent >= json_extract(NEW.line, '$.state.independent'));
  END;
  `,
  // who may come in over the network, and by what they are known again
  `
  CREATE TABLE user (name TEXT PRIMARY KEY COLLATE NOCASE, role TEXT NOT NULL, secret TEXT NOT NULL, added INTEGER NOT NULL) STRICT, WITHOUT ROWID;
  CREATE TABLE pass (
    hash TEXT PRIMARY KEY, kind TEXT NOT NULL, user TEXT COLLATE NOCASE, issuer TEXT, begun INTEGER NOT NULL, expires INTEGER
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX pass_user ON pass (user);
  CREATE INDEX pass_expires ON pass (expires) WHERE expires IS NOT NULL;
  `,
  // what is seldom is found by itself, not by looking through all that is newer
  `
  CREATE INDEX statement_act ON statement (act, day);
  CREATE INDEX statement_hedge ON statement (hedge, day);
  CREATE INDEX article_language ON article (language, day);
  CREATE INDEX article_signed ON article (outlet, day);
  `,
];
