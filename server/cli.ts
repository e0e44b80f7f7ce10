// What can be done from a terminal? `liantu start | check | import | export | changes | undo | merge | neo4j`, for people and for scripts.
import { runCommandLine } from './cli/program.ts';

if (import.meta.main) process.exitCode = await runCommandLine(process.argv.slice(2));
