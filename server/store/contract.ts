// What must every engine do? The one suite that each runs against itself, without exceptions.
import { describe } from 'vitest';
import { describeCandidates } from './contract/candidates.ts';
import { describeConflicts } from './contract/conflicting.ts';
import { describeCounting } from './contract/counting.ts';
import { describeChanging } from './contract/changing.ts';
import { describeClaiming } from './contract/claiming.ts';
import { describeKeeping } from './contract/keeping.ts';
import { describeExploring } from './contract/exploring.ts';
import { describeIntroducing } from './contract/introducing.ts';
import { describeLines } from './contract/lines.ts';
import { describeLinking } from './contract/linking.ts';
import { describeListing } from './contract/listing.ts';
import { describeMakerPlaces } from './contract/makerPlaces.ts';
import { describeMerging } from './contract/merging.ts';
import { describeOrdering } from './contract/ordering.ts';
import type { OpenStore } from './contract/opened.ts';
import { describeProducing } from './contract/producing.ts';
import { describeRecording } from './contract/recording.ts';
import { describeSearching } from './contract/searching.ts';
import { describeSharing } from './contract/sharing.ts';
import { describeSourcing } from './contract/sourcing.ts';
import { describeUndoing } from './contract/undoing.ts';
import { describeUpdating } from './contract/updating.ts';

/** `open` gives an empty store each time. */
export function storeContract(name: string, open: OpenStore): void {
  describe(`the ${name} store`, () => {
    describeChanging(open);
    describeClaiming(open);
    describeUndoing(open);
    describeMerging(open);
    describeListing(open);
    describeOrdering(open);
    describeCounting(open);
    describeConflicts(open);
    describeProducing(open);
    describeLines(open);
    describeLinking(open);
    describeSourcing(open);
    describeExploring(open);
    describeIntroducing(open);
    describeRecording(open);
    describeCandidates(open);
    describeMakerPlaces(open);
    describeSearching(open);
    describeSharing(open);
    describeUpdating(open);
    describeKeeping(open);
  });
}
