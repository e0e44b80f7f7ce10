// The same question in one statement of SQL, as somebody would write it who needed only this answer: every number of the model
// in its place, nothing that could be asked otherwise, ids and scores alone.
import { DatabaseSync } from 'node:sqlite';
import { ABOVE, FOUND, FOUND_ELSE, HALF_LIFE, PLACES } from './question.ts';
import { HOME, NOW } from './register.ts';

const AROUND = `coalesce((SELECT near.points FROM near WHERE near.place = maker.place), 0)
    + coalesce((SELECT tied.points FROM tied WHERE tied.enterprise = maker.enterprise), 0)`;
const score = (from: string): string => `
  SELECT maker.enterprise, maker."group", capability + scale + reputation
    + iif(signalled IS NULL, 0, 100 >> (max(0, ${NOW} - signalled) / ${HALF_LIFE}))
    + ${FOUND} + min(50, (
      SELECT coalesce(sum(besides.points), 0) FROM maker AS other CROSS JOIN besides ON besides.segment = other.segment
      WHERE other.enterprise = maker.enterprise AND other.segment <> $segment
    ))
    + ${AROUND} AS score
  FROM ${from}`;
const ELSEWHERE = `maker.place NOT BETWEEN $homeStart AND $homeEnd AND maker."group" NOT IN (SELECT name FROM inside)`;

const STATEMENT = `
  WITH near AS MATERIALIZED (SELECT start AS place, value AS points FROM json_each($places) JOIN region ON code = json_each.key),
  besides AS MATERIALIZED (SELECT key AS segment, value AS points FROM json_each($besides)),
  inside AS MATERIALIZED (
    SELECT DISTINCT coalesce("group", enterprise) AS name FROM production
    WHERE segment = $segment AND place IS NOT NULL AND place BETWEEN $homeStart AND $homeEnd AND ceased = 0
      AND status <> 'closed' AND status = 'active' AND institution = 0
  ),
  here AS MATERIALIZED (SELECT id, "group" FROM enterprise WHERE place BETWEEN $start AND $end AND ceased = 0),
  known AS (
    SELECT other AS enterprise, relation AS tie FROM here CROSS JOIN link ON kind = 0 AND key = here.id
    WHERE relation <= 2 AND other_kind = 0 AND in_force = 1 AND controlling = 0
    UNION ALL
    SELECT other, 9 FROM (
      SELECT code AS party FROM region WHERE start BETWEEN $start AND $end UNION SELECT value FROM json_each($above)
    ) CROSS JOIN link ON kind = 2 AND key = party WHERE relation = 2 AND other_kind = 0
    UNION ALL
    SELECT DISTINCT maker.enterprise, 8 FROM here CROSS JOIN maker ON maker."group" = here."group"
    WHERE here."group" IS NOT NULL AND maker.segment = $segment
  ),
  counted AS (
    SELECT enterprise, sum(tie = 0) AS supply, sum(tie = 1) AS holding, sum(tie = 2) AS joint, sum(tie = 8) AS grouped,
           sum(tie = 9) AS contact
    FROM known WHERE EXISTS (SELECT 1 FROM maker WHERE maker.enterprise = known.enterprise AND maker.segment = $segment)
    GROUP BY enterprise
  ),
  tied AS MATERIALIZED (
    SELECT enterprise, min(150, grouped * 100 + iif(supply, 30 + 20 * supply, 0) + iif(holding, 50 + 20 * holding, 0)
             + iif(joint, 50 + 20 * joint, 0)) + min(100, iif(contact, 40 + 20 * contact, 0)) AS points
    FROM counted
  ),
  tied_scored AS MATERIALIZED (${score(`tied CROSS JOIN maker USING (enterprise)`)} WHERE segment = $segment AND ${ELSEWHERE}),
  first AS MATERIALIZED (
    ${score(`(SELECT * FROM maker WHERE segment = $segment AND ${ELSEWHERE} ORDER BY merit DESC, enterprise LIMIT 200) AS maker`)}
  ),
  bar AS (
    SELECT coalesce(min(score), 0) - ${FOUND + 50} AS least FROM (
      SELECT max(score) AS score FROM (SELECT * FROM first UNION ALL SELECT * FROM tied_scored)
      GROUP BY "group" ORDER BY 1 DESC LIMIT $wanted
    )
  ),
  best AS (
    SELECT * FROM tied_scored
    UNION ALL
    ${score('maker')} WHERE segment = $segment AND merit >= (SELECT least - ${Math.max(...PLACES.values())} FROM bar) AND ${ELSEWHERE}
      AND merit + ${AROUND} >= (SELECT least FROM bar)
  )
  SELECT enterprise, max(score) AS score FROM best GROUP BY "group" ORDER BY score DESC, enterprise LIMIT $wanted`;

/** Ids, best first. */
export function openByHandSqlite(path: string): {
  ask(region: string, segment: string, wanted: number): string[];
  close(): void;
} {
  const database = new DatabaseSync(path, { readOnly: true });
  database.exec('PRAGMA cache_size = -65536; PRAGMA temp_store = MEMORY;');
  const statement = database.prepare(STATEMENT);
  const range = database.prepare('SELECT start, "end" FROM region WHERE code = ?');
  const rangeOf = (code: string) => range.get(code) as { start: number; end: number };
  const given = {
    places: JSON.stringify(Object.fromEntries(PLACES)),
    besides: JSON.stringify(Object.fromEntries(FOUND_ELSE)),
    above: JSON.stringify(ABOVE),
  };
  return {
    ask: (region, segment, wanted) => {
      const [home, here] = [rangeOf(HOME), rangeOf(region)];
      const around = { homeStart: home.start, homeEnd: home.end, start: here.start, end: here.end };
      return (statement.all({ ...given, ...around, segment, wanted }) as { enterprise: string }[]).map(
        ({ enterprise }) => enterprise,
      );
    },
    close: () => database.close(),
  };
}
