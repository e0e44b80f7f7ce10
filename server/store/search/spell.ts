// How is a name spelled in pinyin? Its syllables order it among others, their initials find it.
import { pinyin } from 'pinyin-pro';
import { normalise } from './normalise.ts';

export interface Spelling {
  /** Syllables without tones, one space between them; other text as it is, in lower case. */
  sort: string;
  /** First letters of the syllables; other text stays whole. Null where there is no Chinese character. */
  initials: string | null;
}

/** A name is asked for several times in a row: for its order, and for each way to find it. */
const RECENT = 1000;
const recent = new Map<string, Spelling>();

export function spell(name: string): Spelling {
  const known = recent.get(name);
  if (known) return known;
  if (recent.size >= RECENT) recent.clear();
  const spelling = spellAnew(name);
  recent.set(name, spelling);
  return spelling;
}

function spellAnew(name: string): Spelling {
  const parts = pinyin(name, { toneType: 'none', type: 'all', v: true });
  const syllables: string[] = [];
  let initials = '';
  let other = '';
  let chinese = false;
  const close = () => {
    if (other !== '') syllables.push(other);
    other = '';
  };
  for (const part of parts) {
    const syllable = part.isZh ? part.pinyin : '';
    if (/^[a-z]/.test(syllable)) {
      close();
      chinese = true;
      syllables.push(syllable);
      initials += syllable.charAt(0);
    } else {
      const text = normalise(part.origin);
      if (text === '') close();
      other += text;
      initials += text;
    }
  }
  close();
  return { sort: syllables.join(' '), initials: chinese ? initials : null };
}
