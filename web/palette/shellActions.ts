// Which actions does the shell offer in its field? Recent places, every page, the switches of the shell.
import type { Page } from '../state/pages.ts';
import { PAGE_LETTERS, PAGES } from '../state/pages.ts';
import type { Language, LanguageCode } from '../state/language.svelte.ts';
import { piecesOf } from '../questions/question.ts';
import { SHIPPED } from '../questions/shipped.ts';
import type { RecentPlace } from '../state/recentPlaces.svelte.ts';
import type { ThemeName } from '../state/theme.svelte.ts';
import { en } from '../words/en.ts';
import { zh } from '../words/zh.ts';
import type { Action } from './action.ts';

export interface ShellState {
  language: Language;
  theme: ThemeName;
  recent: readonly RecentPlace[];
  onregion: (region: string) => void;
  onpage: (page: Page) => void;
  onquestion: (id: string) => void;
  onlanguage: (code: LanguageCode) => void;
  ontheme: () => void;
  onquery: () => void;
  onshare: () => void;
  onhelp: () => void;
}

export function shellActions(state: ShellState): Action[] {
  const { language } = state;
  const { words } = language;
  const other: LanguageCode = language.code === 'zh' ? 'en' : 'zh';
  const initials = zh.search.initials;
  const recent = state.recent.map((place): Action => {
    const choose = () => state.onregion(place.code);
    return { id: place.code, kind: 'recent', name: language.name(place), also: [], detail: place.code, choose };
  });
  const pages = PAGES.map((page): Action => ({
    id: page,
    kind: 'page',
    name: words.rail[page],
    also: [zh.rail[page], en.rail[page], initials.pages[page]],
    detail: `g ${PAGE_LETTERS[page]}`,
    choose: () => state.onpage(page),
  }));
  const dark = state.theme === 'dark';
  const actions: Action[] = [
    {
      id: 'query',
      kind: 'action',
      name: words.top.query,
      also: [zh.top.query, en.top.query, 'GraphQL', initials.query],
      detail: '',
      choose: state.onquery,
    },
    {
      id: 'share',
      kind: 'action',
      name: words.share.open,
      also: [zh.share.open, en.share.open, initials.share],
      detail: '',
      choose: state.onshare,
    },
    {
      id: 'theme',
      kind: 'action',
      name: dark ? words.top.toLight : words.top.toDark,
      also: [en.top.toLight, en.top.toDark, dark ? initials.toLight : initials.toDark],
      detail: '',
      choose: state.ontheme,
    },
    {
      id: 'language',
      kind: 'action',
      name: { zh, en }[other].language.switchTo,
      also: [{ zh, en }[other].language.name, initials.language],
      detail: '',
      choose: () => state.onlanguage(other),
    },
    {
      id: 'help',
      kind: 'action',
      name: words.top.help,
      also: [zh.top.help, en.top.help, initials.help],
      detail: '?',
      choose: state.onhelp,
    },
  ];
  const questions = SHIPPED.map(({ id, phraseZh, phraseEn }): Action => {
    const said = (phrase: string, asked: typeof words) =>
      piecesOf(phrase)
        .map((piece) => ('text' in piece ? piece.text : `〔${asked.questions.blank(piece.blank)}〕`))
        .join('');
    const choose = () => state.onquestion(id);
    const name = said(language.pick(phraseZh, phraseEn), words);
    return { id, kind: 'question', name, also: [said(phraseZh, zh), said(phraseEn, en)], detail: '', choose };
  });
  return [...recent, ...pages, ...actions, ...questions];
}
