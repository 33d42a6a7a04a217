#!/usr/bin/env node
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createInterface } from 'node:readline';
import { WebSocket, WebSocketServer } from 'ws';
import { MediaEmulation } from './media-emulation.ts';

// Playwright starts this file in place of Firefox, with Firefox's own arguments, and reads the address to talk to from
// its errors. It starts Firefox, names its own address instead, and passes on what either says to the other, but for
// the one command that Playwright sends always and Firefox ESR does not know.

const firefox = spawn(process.env['FIREFOX_PATH'] ?? 'firefox', process.argv.slice(2), {
  stdio: ['ignore', 'inherit', 'pipe'],
});
for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(signal, () => firefox.kill(signal));
firefox.on('error', ({ message }) => {
  console.error(`Firefox did not start: ${message}`);
  process.exit(1);
});
firefox.on('exit', (code) => process.exit(code ?? 0));

for await (const line of createInterface({ input: firefox.stderr })) {
  const address = /WebDriver BiDi listening on (ws:\/\/\S+)/.exec(line)?.[1];
  console.error(address ? line.replace(address, await standBefore(address)) : line);
}

/** @returns the address of a server that passes on to and from the one at `address` */
async function standBefore(address: string): Promise<string> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  new WebSocketServer({ server }).on('connection', (playwright) => {
    const upstream = new WebSocket(`${address}/session`, { maxPayload: 2 ** 29 });
    const early: string[] = [];
    const send = (message: string): void => {
      if (upstream.readyState === WebSocket.OPEN) upstream.send(message);
      else early.push(message);
    };
    const emulation = new MediaEmulation(send, (message) => playwright.send(message));
    playwright.on('message', (data: Buffer) => emulation.fromPlaywright(data.toString()));
    upstream.on('message', (data: Buffer) => emulation.fromFirefox(data.toString()));
    upstream.on('open', () => early.splice(0).forEach((message) => upstream.send(message)));
    upstream.on('error', () => playwright.close());
    upstream.on('close', () => playwright.close());
    playwright.on('close', () => upstream.close());
  });
  return `ws://127.0.0.1:${(server.address() as AddressInfo).port}`;
}
