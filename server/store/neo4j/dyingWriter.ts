// A process for tests: applies the draft it is given, says when everything is written but the revision, and waits there
// for its death.
import { text } from 'node:stream/consumers';
import type { ChangeDraft } from '../store.ts';
import { applyChange } from './change.ts';
import { connect, type Neo4jAddress, type Run } from './connection.ts';
import { SET_REVISION } from './cypher.ts';

const { place, draft } = JSON.parse(await text(process.stdin)) as { place: Neo4jAddress; draft: ChangeDraft };
const connection = await connect(place);
await connection.write((run) => {
  const runUntilTheEnd: Run = async (query, parameters) => {
    if (query !== SET_REVISION) return run(query, parameters);
    process.stdout.write('written\n');
    return new Promise(() => setInterval(() => undefined, 1_000));
  };
  return applyChange(runUntilTheEnd, draft);
});
