import { createHash } from 'node:crypto';
import { contentSecurityDirectives } from '../../src/loader/content-security.ts';
import { listFiles, readSiteFile, type SiteCheck } from './built-site.ts';

const policyTag = /<meta http-equiv="content-security-policy" content="([^"]*)">/g;
const inlineElement = /<(script|style)\b([^>]*)>([^]*?)<\/\1>/g;
const tag = /<[a-z][\w-]*((?:\s+[^\s"'<>/=]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'=<>`]+))?)*)\s*\/?>/gi;
const forbiddenAttribute =
  /(?:^|\s)(on\w+|style)\s*=|(?:^|\s)((?:href|src|action|formaction)\s*=\s*["']?\s*(?:javascript|data|vbscript):)/i;

/** Every page has the site's policy in its head, and nothing in it that the policy would refuse. */
export const contentSecurity: SiteCheck = {
  name: 'Content-Security-Policy',
  async run(site) {
    const problems: string[] = [];
    for (const file of await listFiles(site, '.html'))
      for (const problem of findProblems(await readSiteFile(site, file)))
        problems.push(`${file}: ${problem}`);
    return problems;
  },
};

function findProblems(html: string): string[] {
  const found = [...html.matchAll(policyTag)];
  const [policy] = found;
  if (!policy || found.length > 1) return [`${found.length} policies`];
  const directives = (policy[1] ?? '')
    .replaceAll('&#39;', "'")
    .split(';')
    .map((each) => each.trim());
  const problems = contentSecurityDirectives
    .filter((directive) => !directives.includes(directive))
    .map((directive) => `the policy lacks ${directive}`);
  const lax = directives.find((directive) => /unsafe-|https?:|\*|\bdata:|\bblob:/.test(directive));
  if (lax !== undefined) problems.push(`the policy allows ${lax}`);
  if (policy.index > html.indexOf('</head>')) problems.push('the policy does not stand in the head');
  for (const [, element = '', attributes = '', content = ''] of html.matchAll(inlineElement)) {
    if (/\ssrc=|type="application\/(?:ld\+)?json"/.test(attributes)) continue;
    const hash = createHash('sha256').update(content).digest('base64');
    const rule = directives.find((directive) => directive.startsWith(`${element}-src `));
    if (!rule?.includes(`'sha256-${hash}'`))
      problems.push(`the policy refuses a <${element}>: ${content.trim().slice(0, 60)}`);
  }
  for (const [written, attributes = ''] of html.replace(inlineElement, '').matchAll(tag))
    if (forbiddenAttribute.test(attributes.replace(/="[^"]*"/g, hideValue)))
      problems.push(`the policy refuses ${written.slice(0, 80)}`);
  return problems;
}

/** Keeps of a value what an address begins with, so that text in values is taken for no attribute. */
function hideValue(value: string): string {
  return `="${/^="\s*(\w+:)?/.exec(value)?.[1] ?? ''}"`;
}
