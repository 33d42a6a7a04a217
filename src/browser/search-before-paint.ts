// Inlined as it is before the page's list, so that the list does not flash up where the address asks for a search.
if (/[?&](q|year|author|venue|type)=[^&]/.test(location.search))
  document.documentElement.setAttribute('data-search', 'pending');
