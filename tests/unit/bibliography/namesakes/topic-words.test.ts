import { describe, expect, it } from 'vitest';
import { findTopicWords } from '../../../../src/bibliography/namesakes/topic-words.ts';

describe('findTopicWords', () => {
  it('gives each group the words that the other does not use', () => {
    const groups = [
      [{ title: 'Event cameras for collision', abstract: 'Cameras see collisions.' }],
      [{ title: 'Reward models', abstract: 'Models of rewards, and collisions.' }],
    ];
    expect(findTopicWords(groups, 2)).toEqual([
      ['cameras', 'event'],
      ['models', 'reward'],
    ]);
  });

  it('writes an acronym as the papers do', () => {
    expect(findTopicWords([[{ title: 'RLHF workflow' }], [{ title: 'Video editing' }]], 1)[0]).toEqual([
      'RLHF',
    ]);
  });
});
