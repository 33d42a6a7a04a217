/** Everything may be read, and the sitemap is there. @param sitemap its absolute address */
export function writeRobots(sitemap: string): string {
  return `User-agent: *\nAllow: /\n\nSitemap: ${sitemap}\n`;
}
