// Over which inputs does everything run? The seed as it ships, and a world drawn for the occasion.
import { importBundle } from '../bundle/importBundle.ts';
import { PROJECT_FOLDER } from '../settings.ts';
import type { Engine } from './engines.ts';
import type { Input } from './input.ts';
import type { BenchOptions } from './options.ts';
import { HOME } from './world/findings.ts';
import { generateWorld } from './world/world.ts';

export async function seedInput(engine: Engine): Promise<Input> {
  const store = await engine.openEmptyStore();
  const bundle = `${PROJECT_FOLDER}/seed`;
  const by = { actor: 'bench', reason: 'seed', at: '2026-01-01T00:00:00Z', dryRun: true };
  const { plan } = await importBundle(store, bundle, by).finally(() => store.close());
  return {
    name: 'seed',
    edits: plan.edits,
    region: HOME,
    industry: 'natural-soda',
    searches: ['纯碱', '生物科技', '通辽', 'tls', 'cj'],
  };
}

export function generatedInput({ size, seed }: BenchOptions): Input {
  return {
    name: `${size.enterprises} enterprises`,
    edits: generateWorld(size, seed),
    region: HOME,
    industry: 'chain-1',
    searches: ['化工', '生物科技', '有限公司', '源食品', 'ty'],
  };
}
