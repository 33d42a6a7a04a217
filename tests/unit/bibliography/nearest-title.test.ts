import { describe, expect, it } from 'vitest';
import { NearestTitle } from '../../../src/bibliography/nearest-title.ts';

const titles = [
  'RLHF Workflow: From Reward Modeling to Online RLHF',
  'RRM: Robust Reward Model Training Mitigates Reward Hacking',
  'Motion Forecasting for Autonomous Vehicles: A Survey',
  'A Survey',
];

function nearestOf(title: string): string | undefined {
  const nearest = new NearestTitle<string>();
  for (const candidate of titles) nearest.add(candidate, candidate);
  return nearest.find(title);
}

describe('NearestTitle', () => {
  it.each([
    ['RLHF Workflow', titles[0]],
    ['Robust reward model training mitigates hacking', titles[1]],
    ['Motion forcasting for automonous vehicles', titles[2]],
    ['Survey', titles[3]],
  ])('finds near “%s” the title “%s”', (title, nearest) => {
    expect(nearestOf(title)).toBe(nearest);
  });

  it('finds no title near one that is like none', () => {
    expect(nearestOf('Zzyzx')).toBeUndefined();
    expect(nearestOf('')).toBeUndefined();
  });
});
