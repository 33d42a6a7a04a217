import { expect, test } from 'playwright/test';
import { findAccessibilityViolations } from '../support/accessibility.ts';

test('a paper says what it is about, and leads to the papers that share a topic', async ({ page }) => {
  await page.goto('./papers/rrm-robust-reward-model-training-mitigates-reward-hacking/');
  const topics = page.getByRole('region', { name: 'Topics' });
  await expect(topics.getByRole('listitem')).toHaveText([
    'reward model',
    'large language models',
    'reinforcement learning from human feedback',
    'RM training',
  ]);
  await topics.getByRole('link', { name: 'reward model' }).click();
  await expect(page).toHaveURL(/\/topics\/reward-model\/$/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Reward model');
  await expect(page.locator('.entry')).toHaveCount(4);
  expect(await findAccessibilityViolations(page)).toEqual([]);
});

test('the index lists every topic that three papers share, that of most papers first', async ({ page }) => {
  await page.goto('./topics/');
  const topics = page.locator('main').getByRole('listitem');
  await expect(topics.getByRole('link')).toHaveText([
    'large language models',
    'reinforcement learning from human feedback',
    'reward model',
  ]);
  await expect(topics.first()).toContainText('7 papers');
  expect(await findAccessibilityViolations(page)).toEqual([]);
});
