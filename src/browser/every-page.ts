// In one file, which browsers keep from page to page.
import './copy-button.ts';
import './offline-reading.ts';
import './search-opener.ts';
import './theme-switch.ts';
