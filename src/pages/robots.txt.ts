import type { APIRoute } from 'astro';
import { writeRobots } from '../citations/robots.ts';
import { address } from '../components/page-addresses.ts';
import { sitemapIndexPath } from '../site.ts';

/** `/robots.txt` */
export const GET: APIRoute = ({ site }) => new Response(writeRobots(address(sitemapIndexPath, site)));
