// How does a test say what it changes? By verbs; each adds one claim, and `change` makes the draft.
import type { Fields, Value } from '../../chain/claim.ts';
import { joinKey, type RecordKind } from '../../chain/records.ts';
import type { ProductionStatus, Stage } from '../../chain/vocabulary.ts';
import type { AliasEdit, ChangeDraft, ChangeKind, ClaimContent, ClaimEdit } from '../store.ts';

export interface Says extends Partial<Omit<ClaimContent, 'fields'>> {
  source?: string;
}

type Loose = Record<string, Value | undefined>;

export class Draft {
  readonly edits: ClaimEdit[] = [];
  readonly aliases: AliasEdit[] = [];

  claim(kind: RecordKind, parts: readonly string[], fields: Loose, says: Says = {}): this {
    const {
      source = kind === 'sources' ? '' : 'gov',
      quote = null,
      asOf = null,
      confidence = null,
      note = null,
    } = says;
    const given = Object.entries(fields).filter((entry): entry is [string, Value] => entry[1] !== undefined);
    const after = { fields: Object.fromEntries(given) as Fields, quote, asOf, confidence, note };
    this.edits.push({ kind, key: joinKey(parts), source, after });
    return this;
  }

  retract(kind: RecordKind, parts: readonly string[], source = kind === 'sources' ? '' : 'gov'): this {
    this.edits.push({ kind, key: joinKey(parts), source, after: null });
    return this;
  }

  merge(alias: string, id: string | null): this {
    this.aliases.push({ alias, id });
    return this;
  }

  source(key: string, fields: Loose): this {
    return this.claim('sources', [key], { title: key, ...fields });
  }

  industry(id: string, name: string): this {
    return this.claim('industries', [id], { name_zh: name });
  }

  segment(id: string, industry: string, name: string, stage: Stage, fields: Loose = {}): this {
    return this.claim('segments', [id], { industry, name_zh: name, stage, ...fields });
  }

  flow(from: string, to: string): this {
    return this.claim('flows', [from, to, 'main-input'], {});
  }

  region(code: string, fields: Loose): this {
    return this.claim('regions', [code], fields);
  }

  enterprise(id: string, name: string, fields: Loose = {}, says?: Says): this {
    return this.claim('enterprises', [id], { name_zh: name, ...fields }, says);
  }

  produces(enterprise: string, segment: string, status?: ProductionStatus, says?: Says): this {
    return this.claim('produces', [enterprise, segment], { status }, says);
  }

  holds(holder: string, held: string, fields: Loose = { kind: 'subsidiary' }): this {
    return this.claim('holdings', [holder, held], fields);
  }

  change(kind: ChangeKind = 'import', more: Partial<ChangeDraft> = {}): ChangeDraft {
    const { edits, aliases } = this;
    return { kind, actor: 'tester', reason: 'because', at: '2026-01-02T03:04:05.000Z', edits, aliases, ...more };
  }
}
