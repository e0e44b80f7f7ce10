// What stands in a cell of the directory, in the reader's words? On the page and in what is taken along.
import type { EnterpriseRowFragment } from '../api/generated/graphql.ts';
import { tagText } from '../parts/claimText.ts';
import { placeLine } from '../parts/place.ts';
import type { Language } from '../state/language.svelte.ts';
import type { Column } from './directoryChoice.ts';

export function cellText(firm: EnterpriseRowFragment, column: Column, language: Language): string {
  const { words } = language;
  const list = words.claims.list;
  switch (column) {
    case 'place':
      return placeLine(firm, language);
    case 'tags':
      return firm.tags.map((tag) => tagText(tag, words)).join(list);
    case 'makes':
      return firm.productions
        .map(({ segment, status }) =>
          status === 'ACTIVE'
            ? language.shortName(segment)
            : words.enterprises.madeAs(language.shortName(segment), words.panel.status[status]),
        )
        .join(list);
    case 'capital':
      return firm.registeredCapital ?? words.enterprises.notStated;
    case 'established':
      return firm.established ?? words.enterprises.notStated;
    case 'status':
      return firm.status === null ? words.enterprises.notStated : tagText(firm.status, words);
    case 'code':
      return firm.stockCode ?? '';
    case 'english':
      return language.otherName(firm) ?? '';
  }
}
