// What does the panel say in English of how a verdict hangs together: where it could come from, routes, capacity, its witness?
import type { verdict as zh } from './verdictZh.ts';
import { plural } from './plural.ts';

export const verdict: typeof zh = {
  outlook: {
    title: 'Where it could come from',
    kinds: {
      BUY_NEARBY: 'Buy nearby',
      RECRUIT_FROM_AFAR: 'Recruit from afar',
      GROW_OWN: 'Grow here',
      OUT_OF_REACH: 'Out of reach for now',
    },
    producers: (count) => plural(count, 'active firm', 'active firms'),
    surveyed: 'found by a survey',
    distance: (kilometres) => `${kilometres} km straight`,
    distanceUnknown: 'distance unknown',
    without: (count) => `${plural(count, 'neighbour was', 'neighbours were')} searched without finding it`,
    unsurveyed: (count) => `${plural(count, 'neighbour is', 'neighbours are')} not surveyed`,
    sources: 'Sources',
  },
  routes: {
    title: 'Routes',
    from: 'From',
    to: 'To',
    through: 'from raw material to product, through this segment',
    complete: 'Complete',
    broken: (count) => plural(count, 'break', 'breaks'),
    brokenAt: 'missing',
    shown: (shown, total) => `${shown} of ${total} shown`,
    shownSome: (shown) => `${shown} shown, there are more`,
    none: 'No route leads from one end to the other.',
    noEnds: 'No main input leads to or from this segment in the chain.',
    failed: 'The routes did not arrive; the data is safe.',
    more: 'Show more',
  },
  supply: {
    title: 'Capacity and local demand',
    capacity: 'Running capacity',
    planned: 'Planned capacity',
    known: (known, unknown) =>
      unknown === 0
        ? `known of ${plural(known, 'firm', 'firms')}`
        : `known of ${plural(known, 'firm', 'firms')}, not stated of ${unknown}`,
    largest: (percent) => `the largest has ${percent}%`,
    demand: 'Local demand',
    demandUnknown: 'there is demand, amounts not stated',
    bases: { RECORD: 'on record', FLOW: 'from its users’ capacity' },
    notCounted: 'not counted',
  },
  witness: {
    title: 'Witness',
    explain: 'Rule, arguments, firms counted and left out, evidence and revision, so that it can be checked later.',
    verify: 'Check the verdict',
    verifying: 'Checking…',
    outcomes: { HOLDS: 'It holds', STALE: 'The verdict stays, facts behind it moved', FALSE: 'It no longer holds' },
    against: (revision) => `checked against revision ${revision}`,
    copy: 'Copy the witness',
    copied: 'Copied',
    copyFailed: 'The browser does not allow copying; download it instead.',
    download: 'Download the witness',
    saved: (name) => `Downloaded ${name}`,
    file: (segment, place, revision) => `liantu-witness_${place}_${segment}_rev${revision}`,
    open: 'Check a witness from a file',
    unreadable: 'This file is no witness.',
    failed: 'It could not be checked: ',
  },
};
