import { readFile, stat } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, sep } from 'node:path';
import { gzipSync } from 'node:zlib';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
};

/** A site served as GitHub Pages would: below its base path, compressed, `404.html` for what is not there. */
export interface StaticServer {
  /** With the base path and a final slash. */
  address: string;
  close(): Promise<void>;
}

/** Serves the folder of a built site on a free port. */
export async function serveSite(folder: string, basePath: string): Promise<StaticServer> {
  const base = `/${basePath.replace(/^\/+|\/+$/g, '')}/`.replace('//', '/');
  const server = createServer(async (request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    const file = path.startsWith(base) ? await findFile(folder, path.slice(base.length)) : undefined;
    const body = await readFile(file ?? join(folder, '404.html')).catch(() => Buffer.from('Not found'));
    const type = types[extname(file ?? '404.html')] ?? 'application/octet-stream';
    const compressed =
      /text|json|svg|xml/.test(type) && /\bgzip\b/.test(String(request.headers['accept-encoding']));
    response.writeHead(file ? 200 : 404, {
      'content-type': type,
      'cache-control': 'max-age=600',
      ...(compressed && { 'content-encoding': 'gzip' }),
    });
    response.end(compressed ? gzipSync(body) : body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { address: `http://localhost:${port}${base}`, close: () => closeServer(server) };
}

async function findFile(folder: string, path: string): Promise<string | undefined> {
  const file = normalize(join(folder, path));
  if (file !== normalize(folder) && !file.startsWith(normalize(folder + sep)) && path !== '')
    return undefined;
  const found = await stat(file).catch(() => undefined);
  if (found?.isFile()) return file;
  const index = join(file, 'index.html');
  return found?.isDirectory() && (await stat(index).catch(() => undefined)) ? index : undefined;
}

function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
