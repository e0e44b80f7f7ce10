import { describe, expect, it } from 'vitest';
import { explainGap } from './gaps.ts';
import { newWorld, type World } from './testWorld.ts';

/** Wanted by a winery that is here, offered by five firms elsewhere, its only input at hand. */
function bottles(): World {
  const world = newWorld()
    .segment('bottle', { reach: 'region' })
    .found('A', 'bottle', 'none')
    .flow('glass', 'bottle')
    .found('A', 'glass', 'present')
    .flow('bottle', 'wine')
    .found('A', 'wine', 'present');
  for (const firm of ['1', '2', '3', '4', '5']) world.makes(firm, 'bottle', 'F');
  return world;
}

const judge = (world: World, segment = 'bottle') => explainGap(world.snapshot(), 'A', segment)!;

describe('the level of a gap', () => {
  it('goes by its score, and says so', () => {
    const { level, levelReason, score } = judge(bottles());
    expect(level).toBe('high');
    expect(levelReason.zh).toBe(`高：${score} 分（500 分起为高，400 分起为中）。`);
  });

  it('is medium at most with one open condition, and low with two: not now', () => {
    const held = bottles()
      .needs('A', 'bottle')
      .condition('one', 'oversupply', { segments: ['bottle'] });
    expect(judge(held)).toMatchObject({ level: 'medium', viability: 'conditional' });
    expect(judge(held).levelReason.zh).toContain('有一项限制条件');
    const twice = held.condition('two', 'policy', { segments: ['bottle'] });
    expect(judge(twice).score).toBeGreaterThanOrEqual(400);
    expect(judge(twice)).toMatchObject({ level: 'low' });
    expect(judge(twice).levelReason.zh).toContain('两项以上限制条件');
  });

  it('is not moved by a condition that is only shown', () => {
    const shown = bottles().condition('one', 'water').condition('two', 'time-window');
    expect(judge(shown).level).toBe('high');
  });

  it('is low where nobody would buy it, here or elsewhere, unless it stands here already', () => {
    const alone = newWorld().segment('bottle', { reach: 'site' }).found('A', 'bottle', 'none');
    alone.flow('glass', 'bottle').found('A', 'glass', 'present').flow('sand', 'bottle').found('A', 'sand', 'present');
    for (const firm of ['1', '2', '3', '4', '5']) alone.makes(firm, 'bottle', 'F');
    expect(judge(alone).score).toBeGreaterThanOrEqual(500);
    expect(judge(alone)).toMatchObject({ level: 'low' });
    expect(judge(alone).levelReason.en).toContain('nobody here would use it');
    expect(judge(alone.makes('own', 'bottle', 'A')).levelReason.en).not.toContain('nobody');
  });

  it('is low where all who could use it have something else in its place, unless a need is on record', () => {
    const molasses = (glucose: 'present' | 'planned') => {
      const world = newWorld().segment('molasses', { reach: 'region' }).found('A', 'molasses', 'none');
      world.flow('molasses', 'yeast', 'main-input', ['sugar']).flow('glucose', 'yeast', 'main-input', ['sugar']);
      for (const firm of ['1', '2', '3', '4', '5']) world.makes(firm, 'molasses', 'F').makes(firm, 'yeast', 'A');
      return world.found('A', 'glucose', glucose);
    };
    expect(judge(molasses('planned'), 'molasses').levelReason.zh).toContain('分起为高');
    expect(judge(molasses('present'), 'molasses').score).toBeGreaterThanOrEqual(400);
    expect(judge(molasses('present'), 'molasses')).toMatchObject({ level: 'low' });
    expect(judge(molasses('present'), 'molasses').levelReason.zh).toContain('已有别的来源可代');
    expect(judge(molasses('present').needs('A', 'molasses'), 'molasses').level).toBe('high');
    expect(judge(molasses('present').flow('molasses', 'feed'), 'molasses').level).not.toBe('low');
  });

  it('is medium at most where it only supports others, unless a need is on record', () => {
    const labels = () => {
      const world = newWorld().segment('label', { stage: 'supporting' }).found('A', 'label', 'none');
      world.flow('paper', 'label').found('A', 'paper', 'present');
      for (const id of ['u1', 'u2', 'u3', 'u4']) world.flow('label', id, 'auxiliary').found('A', id, 'present');
      for (const firm of ['1', '2', '3', '4', '5']) world.makes(firm, 'label', 'F');
      return world;
    };
    expect(judge(labels(), 'label').score).toBeGreaterThanOrEqual(500);
    expect(judge(labels(), 'label')).toMatchObject({ level: 'medium' });
    expect(judge(labels(), 'label').levelReason.zh).toContain('只作配套');
    expect(judge(labels().needs('A', 'label'), 'label').level).toBe('high');
    expect(judge(labels().flow('label', 'u1', 'main-input'), 'label').level).toBe('high');
  });

  it('is low where it cannot stand, whatever it scores', () => {
    const blocked = bottles().flow('ore', 'bottle').found('A', 'ore', 'none').needs('A', 'bottle');
    expect(judge(blocked)).toMatchObject({ level: 'low', viability: 'blocked' });
    expect(judge(blocked).levelReason.zh).toContain('不具备落地条件');
  });
});
