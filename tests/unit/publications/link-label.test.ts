import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linkLabel, linksInText } from '../../../src/publications/link-label.ts';

describe('linkLabel', () => {
  it.each([
    ['https://github.com/RLHFlow/Online-RLHF', 'Code'],
    ['https://gitlab.com/group/project', 'Code'],
    ['https://codeberg.org/name/repository/', 'Code'],
    ['https://github.com/RLHFlow', 'github.com'],
    ['https://dino-video-editing.github.io', 'Project page'],
    ['https://name.github.io/project/', 'Project page'],
    ['https://name.github.io/paper.pdf', 'PDF'],
    ['https://huggingface.co/datasets/name/set', 'Data'],
    ['https://huggingface.co/RLHFlow/ArmoRM-Llama3-8B-v0.1', 'Model'],
    ['https://huggingface.co/papers/2406.12845', 'huggingface.co'],
    ['https://zenodo.org/records/1', 'Data'],
    ['https://doi.org/10.1000/182', 'DOI'],
    ['https://arxiv.org/abs/2502.19613', 'arXiv'],
    ['https://youtu.be/abc', 'Video'],
    ['https://www.example.org/a?b=c.pdf', 'example.org'],
    ['https://notgithub.com/a/b', 'notgithub.com'],
  ])('calls %s “%s”', (address, label) => {
    expect(linkLabel(address)).toBe(label);
  });

  it.each([
    ['https://example.org/x', 'More on the project page: ', 'Project page'],
    ['https://github.com/a/b', 'Project page: ', 'Project page'],
    ['https://github.com/a/b', 'Our data and models are at ', 'Code'],
    ['https://example.org/x', 'The source code is available at ', 'Code'],
    ['https://example.org/x', 'We release the data set, and a demo is at ', 'Demo'],
    ['https://example.org/x', 'The code is released. See ', 'example.org'],
    ['https://example.org/x', 'We decode metadata at ', 'example.org'],
  ])('calls %s behind “%s” “%s”', (address, before, label) => {
    expect(linkLabel(address, before)).toBe(label);
  });
});

describe('linksInText', () => {
  it('tells two repositories apart by their names', () => {
    const addresses = [
      'https://github.com/RLHFlow/RLHF-Reward-Modeling',
      'https://github.com/RLHFlow/Online-RLHF',
    ];
    expect(linksInText(addresses, `Please refer to ${addresses.join(' and ')}.`)).toEqual([
      { label: 'Code: RLHF-Reward-Modeling', url: addresses[0] },
      { label: 'Code: Online-RLHF', url: addresses[1] },
    ]);
  });

  it('tells repositories of one name apart by the whole address', () => {
    const links = linksInText(['https://github.com/a/x', 'https://gitlab.com/b/x'], '');
    expect(links.map(({ label }) => label)).toEqual(['Code: github.com/a/x', 'Code: gitlab.com/b/x']);
  });

  it('tells videos of one host apart', () => {
    const [one, other] = ['https://www.youtube.com/watch?v=1', 'https://www.youtube.com/watch?v=2'] as const;
    const labels = linksInText([one, other], '').map(({ label }) => label);
    expect(labels).toEqual(['Video: www.youtube.com/watch?v=1', 'Video: www.youtube.com/watch?v=2']);
  });

  it('reads the words before each address, up to the address before it', () => {
    const plain = 'Project page: https://a.example/p. Demo: https://a.example/d.';
    const links = linksInText(['https://a.example/p', 'https://a.example/d'], plain);
    expect(links.map(({ label }) => label)).toEqual(['Project page', 'Demo']);
  });

  it('labels every address once, in order, whatever it is', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.webUrl(), fc.string())), fc.string(), (addresses, plain) => {
        const links = linksInText(addresses, plain);
        expect(links.map(({ url }) => url)).toEqual(addresses);
      }),
    );
  });
});
