import search from '../browser/search-before-paint.ts?raw';
import theme from '../browser/theme-before-paint.ts?raw';
import trustedAddresses from '../browser/trusted-addresses-before-paint.js?raw';
import { inlineScript } from './inline-script.ts';

/** In the head of every page. */
export const scriptBeforePaint = inlineScript(`${theme}\n${trustedAddresses}`);

/** In front of a list that the search replaces. */
export const searchBeforePaint = inlineScript(search);
