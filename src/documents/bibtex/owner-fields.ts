/**
 * Fields in which owners name addresses of a publication, and the labels of their buttons; in the order of the buttons.
 * Source: the field names of al-folio, Hugo Blox, BibBase and Zotero's exports.
 */
export const linkFields: readonly [field: string, label: string | undefined][] = [
  ['pdf', 'PDF'],
  ['url_pdf', 'PDF'],
  ['paper', 'Paper'],
  ['url_paper', 'Paper'],
  ['preprint', 'Preprint'],
  ['url_preprint', 'Preprint'],
  ['html', undefined],
  ['link', undefined],
  ['url_link', undefined],
  ['openreview', 'OpenReview'],
  ['supp', 'Supplement'],
  ['supplement', 'Supplement'],
  ['supplementary', 'Supplement'],
  ['appendix', 'Supplement'],
  ['code', 'Code'],
  ['url_code', 'Code'],
  ['github', 'Code'],
  ['software', 'Code'],
  ['data', 'Data'],
  ['dataset', 'Data'],
  ['url_data', 'Data'],
  ['url_dataset', 'Data'],
  ['model', 'Model'],
  ['demo', 'Demo'],
  ['website', 'Website'],
  ['project', 'Project page'],
  ['webpage', 'Website'],
  ['projectpage', 'Project page'],
  ['project_page', 'Project page'],
  ['url_project', 'Project page'],
  ['slides', 'Slides'],
  ['url_slides', 'Slides'],
  ['presentation', 'Slides'],
  ['poster', 'Poster'],
  ['url_poster', 'Poster'],
  ['video', 'Video'],
  ['url_video', 'Video'],
  ['talk', 'Talk'],
  ['blog', 'Blog post'],
  ['press', 'Press'],
  ['media', 'Press'],
];

/**
 * Fields in which programs keep what concerns themselves, or what other fields say as well. They are nobody else's
 * concern, so they are neither shown nor reported.
 */
const silentFields =
  /^(?:bdsk-.*|date-(?:added|modified)|timestamp|owner|creationdate|modificationdate|groups|file|mendeley-.*|mendeley|citeulike-.*|priority|posted-at|read|rating|ranking|__markedentry|added-at|biburl|bibsource|interhash|intrahash|username|localfile|local-url|urldate|lastchecked|accessed|bibtex_show|bibtex|dimensions|altmetric|google_scholar_id|inspirehep_id|badge|sortkey|sortname|sortyear|sorttitle|label|shorthand|presort|options|execute|ids|crossref|xref|xdata|numpages|pagetotal|issue_date|acmid|tppubtype|eprinttype|archiveprefix|primaryclass|eprintclass|langid|hyphenation|source|earlyaccessdate|da|unique-id|researcherid-numbers|orcid-numbers|times-cited|number-of-cited-references|usage-count-.*|journal-iso|doc-delivery-number|web-of-science-.*|research-areas|funding-.*|affiliations?|author-email|cited-references|correspondence_address1|coden|document_type|author_keywords|shortjournal|journal_short|img|image|width|height|entrysubtype|gender|nameaddon|useprefix|adsurl|adsnote|publication_stage)$/;

export function isSilentField(name: string): boolean {
  return silentFields.test(name);
}
