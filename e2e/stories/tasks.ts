// Do a recruiter, a planner and an analyst finish their task, from the first page to what they take along, with any hand?
import type { Stage } from '../stage/stage.ts';
import { tellTheAnalyst } from './tasks/analyst.ts';
import { tellThePlanner } from './tasks/planner.ts';
import { tellTheRecruiter } from './tasks/recruiter.ts';

export function tellTheTasks(stage: Stage): void {
  tellTheRecruiter(stage);
  tellThePlanner(stage);
  tellTheAnalyst(stage);
}
