// Inlined as it is into the head of each page, so that a remembered theme is there before the first paint.
try {
  const theme = localStorage.getItem('offprint-theme');
  if (theme) document.documentElement.setAttribute('data-theme', theme);
} catch {
  // A browser without storage shows the system's theme.
}
