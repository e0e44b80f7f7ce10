// Does the panel hold a verdict against the facts of today, and say what came of it?
import { afterEach, describe, expect, it, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { Language } from '../state/language.svelte.ts';
import WitnessSection from './WitnessSection.svelte';

const witness = { rule: { name: 'liantu-gap', version: 1 }, revision: 7 };
const open = () =>
  render(WitnessSection, { witness, segment: '汽车玻璃', place: '奈曼旗', revision: 7, language: new Language('zh') });
const answerWith = (outcome: string, reasonZh: string) =>
  vi.spyOn(globalThis, 'fetch').mockImplementation(() =>
    Promise.resolve(
      Response.json({
        data: { verifyGap: { holds: outcome !== 'FALSE', outcome, revision: 9, reasonZh, reasonEn: 'Moved.' } },
      }),
    ),
  );

afterEach(() => vi.restoreAllMocks());

describe('the witness', () => {
  it('is sent as it is shown, and its outcome is said with the reason', async () => {
    const sent = answerWith('STALE', '判定不变：一条依据已撤回。');
    const screen = await open();
    await screen.getByRole('button', { name: '复核判定' }).click();
    await expect
      .element(screen.getByRole('status'))
      .toMatchTextContent(/判定不变，依据有变.*一条依据已撤回.*按修订 9 复核/s);
    const { variables } = JSON.parse(String(sent.mock.calls[0]?.[1]?.body)) as { variables: object };
    expect(variables).toEqual({ witness });
  });

  it('says what it was downloaded as', async () => {
    const screen = await open();
    await screen.getByRole('button', { name: '下载判定书' }).click();
    await expect.element(screen.getByRole('status')).toMatchTextContent('已下载 链图判定书_奈曼旗_汽车玻璃_修订7.json');
  });

  it('from a file is held against today in the same way', async () => {
    answerWith('FALSE', '本旗已有 2 家。');
    const screen = await open();
    const input = screen.getByLabelText('复核存下的判定书');
    await input.upload(new File([JSON.stringify(witness)], 'witness.json', { type: 'application/json' }));
    await expect.element(screen.getByRole('status')).toMatchTextContent(/判定不再成立.*本旗已有 2 家/s);
    await input.upload(new File(['not json'], 'witness.json', { type: 'application/json' }));
    await expect.element(screen.getByRole('status')).toMatchTextContent(/这个文件不是判定书/);
  });
});
