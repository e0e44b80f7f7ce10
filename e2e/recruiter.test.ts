// What does somebody who looks for firms to invite find in the started product? The same on every engine, in a real browser.
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe } from 'vitest';
import { PATIENCE_MS } from '../server/store/neo4j/local/borrow.ts';
import { openBrowser } from './stage/browser.ts';
import { ENGINES, type StartedProduct } from './stage/engines.ts';
import { setStage } from './stage/stage.ts';
import { tellTheAccessibility } from './stories/accessibility.ts';
import { tellTheAddress } from './stories/address.ts';
import { tellTheAppearance } from './stories/appearance.ts';
import { tellTheBorders } from './stories/borders.ts';
import { tellTheControls } from './stories/controls.ts';
import { tellTheExploring } from './stories/explore.ts';
import { tellTheEnterprises } from './stories/enterprises.ts';
import { tellTheFailures } from './stories/failures.ts';
import { tellTheFrame } from './stories/frame.ts';
import { tellTheGaps } from './stories/gaps.ts';
import { tellTheKeyboard } from './stories/keyboard.ts';
import { tellTheMap } from './stories/map.ts';
import { tellTheMapModes } from './stories/mapModes.ts';
import { tellTheMatrix } from './stories/matrix.ts';
import { tellTheOutput } from './stories/output.ts';
import { takeThePicture } from './stories/picture.ts';
import { tellThePlaces } from './stories/place.ts';
import { tellTheGeography } from './stories/places.ts';
import { tellTheQuestions } from './stories/questions.ts';
import { tellTheRecording } from './stories/recording.ts';
import { tellTheSearch } from './stories/search.ts';
import { tellTheSharing } from './stories/sharing.ts';
import { tellTheSnapshots } from './stories/snapshots.ts';
import { tellTheSuggestions } from './stories/suggestions.ts';
import { tellTheShortlists } from './stories/shortlists.ts';
import { tellTheTable } from './stories/table.ts';
import { tellTheTasks } from './stories/tasks.ts';
import { tellTheTrip } from './stories/trip.ts';
import { tellTheVisitPack } from './stories/visitPack.ts';

describe.each(ENGINES)('with $engine', ({ engine, start }) => {
  let product: StartedProduct | undefined;
  let browser: Browser | undefined;
  const stage = setStage(
    () => started(product),
    () => started(browser),
  );

  beforeAll(async () => {
    product = await start();
    browser = await openBrowser();
  }, PATIENCE_MS);
  afterAll(async () => {
    await browser?.close();
    await product?.clearAway();
  });

  // How the page looks has nothing to do with where its data lie, but with what other stories do to them.
  if (engine === ENGINES[0]?.engine) tellTheSnapshots(stage);
  tellTheMap(stage);
  tellTheMapModes(stage);
  tellTheTable(stage);
  tellTheGaps(stage);
  tellTheMatrix(stage);
  tellTheExploring(stage);
  tellTheKeyboard(stage);
  tellTheSearch(stage);
  tellTheQuestions(stage);
  tellTheSharing(stage);
  tellTheShortlists(stage);
  tellTheVisitPack(stage);
  tellTheRecording(stage);
  tellThePlaces(stage);
  tellTheAddress(stage);
  tellTheEnterprises(stage);
  tellTheSuggestions(stage);
  tellTheTrip(stage);
  tellTheGeography(stage);
  tellTheTasks(stage);
  tellTheFailures(stage);
  // How the page looks and is built has nothing to do with where its data lie.
  if (engine !== ENGINES[0]?.engine) return;
  tellTheFrame(stage);
  tellTheAppearance(stage);
  tellTheAccessibility(stage);
  tellTheControls(stage);
  tellTheOutput(stage);
  tellTheBorders();
  takeThePicture(stage);
});

function started<Thing>(thing: Thing | undefined): Thing {
  if (thing === undefined) throw new Error('[e2e] Tests run after what they need has started');
  return thing;
}
