import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { PageShell, ShellPart } from '../page-shell.ts';
import { citationPartials } from './hugo-citations.ts';
import type { SiteModel } from '../site-model.ts';

/**
 * Writes a Hugo project: a content file a paper; people are a taxonomy of the papers, as Hugo's users do it; neighbours and
 * the pages of the home list are Hugo's own. Coauthors, which Hugo cannot count, come from a data file.
 */
export function writeHugoProject(
  folder: string,
  { papers, people, listLength }: SiteModel,
  shell: PageShell,
): void {
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  write(
    'config.json',
    JSON.stringify({
      baseURL: 'http://localhost:4321/',
      title: 'A collection of papers',
      disableKinds: ['RSS', 'sitemap', 'robotsTXT', '404', 'section', 'taxonomy'],
      taxonomies: { person: 'people' },
      ignoreErrors: ['error-disable-taxonomy'],
      paginate: listLength,
    }),
  );
  papers.forEach((paper, index) => {
    const { slug, title, description, authors, ...facts } = paper;
    const order = { weight: index + 1, ...facts, paperTitle: title, authors };
    const terms = [...new Set(authors.map((author) => author.slug))];
    write(
      `content/papers/${slug}.md`,
      `${JSON.stringify({ title, description, people: terms, ...order })}\n`,
    );
  });
  write(
    'data/people.json',
    JSON.stringify(
      Object.fromEntries(
        people.map(({ slug, name, description, coauthors }) => [slug, { name, description, coauthors }]),
      ),
    ),
  );
  const parts = (list: ShellPart[]): string =>
    list
      .map((part) =>
        typeof part === 'string'
          ? part.replaceAll('{{', '{{ "{{" }}')
          : part.insert === 'head'
            ? '{{ .head | safeHTML }}'
            : `{{ .${part.insert} }}`,
      )
      .join('');
  write('layouts/partials/before.html', parts(shell.before));
  write('layouts/partials/after.html', parts(shell.after));
  write(
    'layouts/partials/authors.html',
    `{{ $subject := .subject }}{{ $last := sub (len .authors) 1 }}<div class="authors">{{ range $index, $author := .authors }}<span class="author"><a href="/people/{{ $author.slug }}/" data-person="{{ $author.slug }}"{{ if eq $author.slug $subject }} aria-current="page"{{ end }}>{{ $author.name }}</a>{{ if lt $index $last }},{{ end }}</span> {{ end }}</div>`,
  );
  write(
    'layouts/partials/venue.html',
    `<p class="venue-line"><cite>{{ .Params.venue }}</cite>, <time datetime="{{ .Params.year }}">{{ .Params.year }}</time></p>`,
  );
  for (const [name, text] of Object.entries(citationPartials)) write(`layouts/partials/${name}.html`, text);
  const related = (key: string, label: string): string =>
    `{{ with .Params.${key} }}<section class="part related" aria-labelledby="${key}"><h2 class="part-label" id="${key}"><span>${label}</span></h2><ul>{{ range . }}<li><a href="/papers/{{ .slug }}/">{{ .titleHtml | safeHTML }}</a><p>{{ .line }}</p></li>{{ end }}</ul></section>{{ end }}`;
  const byYear = (pages: string, subject: string): string =>
    `{{ range ${pages}.GroupByParam "year" "desc" }}<section class="part" aria-labelledby="year-{{ .Key }}"><h3 class="part-label year" id="year-{{ .Key }}"><span>{{ .Key }}</span></h3><ol>{{ range .Pages }}{{ partial "entry.html" (dict "page" . "subject" ${subject}) }}{{ end }}</ol></section>{{ end }}`;
  write(
    'layouts/partials/entry.html',
    `{{ $page := .page }}<li class="entry" id="paper-{{ $page.File.ContentBaseName }}" data-paper="{{ $page.File.ContentBaseName }}"><h4 class="entry-title"><a href="{{ $page.RelPermalink }}" data-title>{{ $page.Params.titleHtml | safeHTML }}</a></h4>{{ partial "authors.html" (dict "authors" $page.Params.authors "subject" .subject) }}{{ partial "venue.html" $page }}<div class="actions"><details class="abstract"><summary class="button">Abstract</summary><div class="abstract-text prose">{{ $page.Params.abstractHtml | safeHTML }}</div></details></div><span class="Z3988" title="{{ partial "coins.html" $page }}"></span></li>`,
  );
  const frame = (values: string, content: string): string =>
    `{{ $values := dict ${values} }}{{ partial "before.html" $values }}${content}{{ partial "after.html" $values }}`;
  write(
    'layouts/papers/single.html',
    frame(
      '"title" .Title "description" .Description "path" (print "papers/" .File.ContentBaseName "/") "head" (partial "paper-tags.html" .)',
      `<article class="paper"><header class="opening"><h1 class="paper-title">{{ .Params.titleHtml | safeHTML }}</h1>{{ partial "authors.html" (dict "authors" .Params.authors "subject" "") }}{{ partial "venue.html" . }}</header><section class="part" aria-labelledby="abstract"><h2 class="part-label" id="abstract"><span>Abstract</span></h2><div class="abstract-text prose">{{ .Params.abstractHtml | safeHTML }}</div></section>{{ partial "citation-box.html" . }}</article>${related('related', 'With the same coauthors')}${related('similar', 'On similar subjects')}<nav class="neighbours" aria-label="Next publications">{{ with .Next }}<a rel="prev" href="{{ .RelPermalink }}"><span class="neighbour-label">Newer</span><span class="neighbour-title">{{ .Params.titleHtml | safeHTML }}</span></a>{{ end }}{{ with .Prev }}<a rel="next" href="{{ .RelPermalink }}"><span class="neighbour-label">Older</span><span class="neighbour-title">{{ .Params.titleHtml | safeHTML }}</span></a>{{ end }}</nav>`,
    ),
  );
  write(
    'layouts/people/term.html',
    `{{ $slug := .Data.Term }}{{ $person := index site.Data.people $slug }}${frame(
      '"title" $person.name "description" $person.description "path" (print "people/" $slug "/") "head" (partial "person-tags.html" (dict "slug" $slug "name" $person.name))',
      `<header class="opening"><h1 class="person-name">{{ $person.name }}</h1></header><h2 class="sr-only">Publications</h2>${byYear('.Pages', '$slug')}<section class="part" aria-labelledby="coauthors"><h2 class="part-label" id="coauthors"><span>Coauthors</span></h2><ul class="person-list">{{ range $person.coauthors }}<li><a href="/people/{{ .slug }}/" data-person="{{ .slug }}">{{ .name }}</a> <span class="count">{{ .papers }} <span class="sr-only">{{ if eq .papers 1.0 }}paper{{ else }}papers{{ end }}</span></span></li>{{ end }}</ul></section>`,
    )}`,
  );
  write(
    'layouts/index.html',
    frame(
      '"title" site.Title "description" site.Title "path" "" "head" ""',
      byYear('(.Paginate (where site.RegularPages "Section" "papers")).Pages', '""'),
    ),
  );
}
