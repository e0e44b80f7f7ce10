// What stands in an exported or printed trip? Stop by stop the firms to visit, each with the gaps that it could fill.
import type { PlacedFirmFragment, TripPlannedFragment } from '../api/generated/graphql.ts';
import { lettersReady, lightTokens } from '../output/lightTokens.ts';
import type { PrintedPaper } from '../output/paper.ts';
import { listPages } from '../output/print/listPages.ts';
import { drawPages, type PageFrame } from '../output/print/page.ts';
import type { ExportTable } from '../output/table/exportTable.ts';
import { sourceRecords, sourcesText } from '../output/table/sources.ts';
import type { Language } from '../state/language.svelte.ts';
import type { SourcesOfLine } from './tripSources.ts';

export interface ShownTrip {
  plan: TripPlannedFragment;
  firms: ReadonlyMap<string, PlacedFirmFragment>;
  /** The name of the province above a place. */
  provinceOf(place: string): string;
  title: string;
  total: string;
  revision: number;
}

export const introductionWord = (known: boolean | null | undefined, { words }: Language): string =>
  known === true ? words.trip.introduced : known === false ? words.trip.notIntroduced : words.trip.introductionUnknown;

export function tripTable(
  { plan, firms, provinceOf, revision }: ShownTrip,
  sourcesOf: SourcesOfLine,
  language: Language,
): ExportTable {
  const { columns } = language.words.output;
  const { exporting } = language.words.trip;
  const lines = plan.stops.flatMap((stop, at) =>
    stop.enterprises.flatMap((id) => {
      const firm = firms.get(id);
      const fills: (PlacedFirmFragment['fills'][number] | null)[] = firm && firm.fills.length > 0 ? firm.fills : [null];
      return fills.map((filled) => ({ stop, at: at + 1, id, firm, filled }));
    }),
  );
  return {
    sheet: exporting.sheet,
    titles: [...exporting.columns, columns.sources, columns.revision],
    rows: lines.map(({ stop, at, id, firm, filled }) => [
      at,
      language.name(stop.place),
      provinceOf(stop.place.code),
      stop.km ?? null,
      stop.travelDays,
      stop.days,
      firm ? language.name(firm.enterprise) : id,
      id,
      filled ? language.name(filled.gap.segment) : null,
      filled?.candidate.rank ?? null,
      filled?.candidate.score ?? null,
      firm ? introductionWord(firm.hasIntroduction, language) : null,
      sourcesText(sourcesOf(id, filled?.gap.segment.slug ?? null), language.words),
      revision,
    ]),
    records: lines.map(({ stop, at, id, firm, filled }) => ({
      stop: at,
      place: { code: stop.place.code, name: language.name(stop.place) },
      km: stop.km,
      travelDays: stop.travelDays,
      days: stop.days,
      enterprise: { id, name: firm ? language.name(firm.enterprise) : null },
      segment: filled ? { id: filled.gap.segment.slug, name: language.name(filled.gap.segment) } : null,
      rank: filled?.candidate.rank ?? null,
      score: filled?.candidate.score ?? null,
      hasIntroduction: firm?.hasIntroduction ?? null,
      sources: sourceRecords(sourcesOf(id, filled?.gap.segment.slug ?? null)),
      revision,
    })),
  };
}

/** A stop is a row, so that a usual trip lies on one sheet. */
export async function printTrip(paper: PrintedPaper, trip: ShownTrip, language: Language) {
  await lettersReady();
  const { words } = language;
  const { exporting } = words.trip;
  const [number = '', city = '', days = '', way = '', who = ''] = exporting.printed;
  const note = language.pick(trip.plan.noteZh, trip.plan.noteEn);
  const frame: PageFrame = {
    paper,
    texts: {
      title: trip.title,
      beside: [trip.total],
      sources: `${note} ${words.trip.source(trip.revision)}`,
      foot: words.output.frame.revision(trip.revision),
    },
    tokens: lightTokens(),
    words,
    explained: null,
  };
  const rows = trip.plan.stops.map((stop, at) => [
    at + 1,
    language.name(stop.place),
    language.number(stop.days),
    words.trip.leg(kmText(stop.km, language), language.number(stop.travelDays)),
    stop.enterprises.map((id) => firmText(trip.firms.get(id), id, language)).join(words.claims.list),
  ]);
  const columns = [
    { title: number, share: 4, number: true },
    { title: city, share: 12 },
    { title: days, share: 6, number: true },
    { title: way, share: 16 },
    { title: who, share: 62 },
  ];
  return { title: trip.title, pages: drawPages(frame, listPages(frame, { columns, rows })) };
}

export const kmText = (km: number | null | undefined, language: Language): string =>
  typeof km === 'number' ? language.words.trip.km(language.number(km)) : language.words.trip.kmUnknown;

function firmText(firm: PlacedFirmFragment | undefined, id: string, language: Language): string {
  if (!firm) return id;
  const { exporting } = language.words.trip;
  const gaps = firm.fills.map(({ gap, candidate }) => exporting.perGap(language.name(gap.segment), candidate.rank));
  return `${language.name(firm.enterprise)} [${gaps.join(language.words.claims.list)}]`;
}
