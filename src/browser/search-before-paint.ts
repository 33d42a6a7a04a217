// Inlined as it is before the page's list, so that the list does not flash up where the address asks for a search.
if (new URLSearchParams(location.search).get('q'))
  document.documentElement.setAttribute('data-search', 'pending');
