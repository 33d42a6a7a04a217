import { spell, type ReadFacts } from './read-fact.ts';

/** Reads MODS, the XML that bibutils gives. */
export function readMods(xml: string): ReadFacts[] {
  return [...xml.matchAll(/<mods\b[^>]*?(?:ID="([^"]*)")?>([^]*?)<\/mods>/g)].map(
    ([, key = '', body = '']) => {
      const own = body.replace(/<relatedItem type="host">[^]*?<\/relatedItem>/g, '');
      return {
        key,
        title: spell(
          unescapeXml(
            [
              ...(/<titleInfo>([^]*?)<\/titleInfo>/.exec(own)?.[1] ?? '').matchAll(
                /<(?:title|subTitle)>([^<]*)/g,
              ),
            ]
              .map(([, text]) => text)
              .join(' '),
          ),
        ),
        authors: [...own.matchAll(/<name\b[^>]*>([^]*?)<\/name>/g)]
          .filter(([, name = '']) => />author</.test(name))
          .map(([, name = '']) => spell(unescapeXml(nameOf(name)))),
        year: /<dateIssued>(\d{4})/.exec(body)?.[1] ?? '',
      };
    },
  );
}

function nameOf(xml: string): string {
  const parts = [...xml.matchAll(/<namePart(?: type="(\w+)")?>([^<]*)/g)].map(([, type, text]) => ({
    type,
    text,
  }));
  const of = (type: string | undefined) => parts.filter((part) => part.type === type).map(({ text }) => text);
  return [...of('family'), ...of('given'), ...of('suffix'), ...of(undefined)].join(' ');
}

function unescapeXml(text: string): string {
  return text.replace(/&(?:amp|lt|gt|quot|#(\d+));/g, (reference, code?: string) =>
    code === undefined
      ? ({ '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"' }[reference] ?? '')
      : String.fromCodePoint(Number(code)),
  );
}
