import { HtmlValidate } from 'html-validate';
import { listFiles, readSiteFile, type SiteCheck } from './built-site.ts';

/**
 * Off are rules of taste about how Astro writes HTML, and three that the site has reasons to break: titles of papers are
 * as long as they are, headings of results are filled from a `<template>`, and the search answers while one types.
 */
const config = {
  extends: ['html-validate:recommended'],
  rules: {
    'void-style': 'off',
    'long-title': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'no-trailing-whitespace': 'off',
    'doctype-style': 'off',
    'empty-heading': 'off',
    'wcag/h32': 'off',
  },
} as const;

export const htmlValidate: SiteCheck = {
  name: 'html-validate',
  async run(site) {
    const checker = new HtmlValidate({ root: true, extends: [...config.extends], rules: config.rules });
    const problems: string[] = [];
    for (const file of await listFiles(site, '.html')) {
      const { results } = await checker.validateString(await readSiteFile(site, file), file);
      for (const { messages } of results)
        for (const { line, ruleId, message } of messages)
          problems.push(`${file}:${line}: ${ruleId}: ${message}`);
    }
    return problems;
  },
};
