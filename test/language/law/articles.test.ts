// English names the regulation by its English name, wherever it names an article.

import { expect, it } from 'vitest';
import { writeArticles } from '../../../src/language/law/articles.ts';
import { freshFolder, runCli, SAMPLES } from '../../support/cli.ts';

it('AVG is GDPR in English; Dutch laws keep their name', () => {
  expect(writeArticles('en', 'AVG 12(3); UAVG 5; Tw 11.7')).toBe('GDPR 12(3); UAVG 5; Tw 11.7');
  expect(writeArticles('nl', 'AVG 12(3)')).toBe('AVG 12(3)');
});

it('in an audit, a rule and the remarks on a register', async () => {
  const place = freshFolder();
  await runCli(['init', '--from', `${SAMPLES}/klanten-export.csv`], place);
  for (const args of [
    ['audit', `${SAMPLES}/klanten-export.csv`],
    ['rules', 'explain', 'retention-expired'],
    ['register', 'lint'],
  ]) {
    const { out, err } = await runCli([...args, '--lang', 'en'], place);
    expect(`${out}${err}`).toMatch(/\bGDPR \d/);
    expect(`${out}${err}`).not.toMatch(/\bAVG \d/);
  }
});
