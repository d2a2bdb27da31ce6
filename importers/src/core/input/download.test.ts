import { readFileSync } from 'node:fs';
import { createServer, type IncomingHttpHeaders, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { expect, onTestFinished, test } from 'vitest';
import { refusalOf, temporaryFolder } from '../../../test/helpers.ts';
import { type DownloadOptions, download } from './download.ts';
import { openInput } from './input.ts';

const signal = new AbortController().signal;
const get = (url: string, options: Partial<DownloadOptions> = {}) =>
  download(url, { temporary: temporaryFolder(), signal, ...options });
const codeOf = async (url: string, options?: Partial<DownloadOptions>) =>
  (await refusalOf(get(url, options))).code;
const open = (location: string, known = {}) =>
  openInput(location, { temporary: temporaryFolder(), signal, known });

async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  await new Promise<void>((done) => void server.listen(0, '127.0.0.1', done));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/rome.csv`;
}

const VALIDATORS = { etag: '"v460"', lastModified: 'Thu, 18 Sep 2025 00:00:00 GMT' };
const HEADERS = { etag: VALIDATORS.etag, 'last-modified': VALIDATORS.lastModified };

test('a file is saved under its name, with what to ask the next time', async () => {
  const url = await serve((_request, response) => void response.writeHead(200, HEADERS).end('a'));
  const result = await get(`${url}?jour=1`);
  expect(result).toMatchObject({ outcome: 'saved', validators: VALIDATORS });
  expect('path' in result && result.path).toMatch(/\/rome\.csv$/);
  expect('path' in result && readFileSync(result.path, 'utf8')).toBe('a');
  const input = await open(url);
  expect(input).toMatchObject({ files: [{ name: 'rome.csv' }], validators: VALIDATORS });
});

test('an archive behind an address is opened', async () => {
  const url = await serve((_request, response) => void response.end(gzipSync('a')));
  const [file] = (await open(url)).files;
  expect(Buffer.concat(await Array.fromAsync((await file?.open()) ?? [])).toString()).toBe('a');
});

test('a 304 brings nothing and is not an error', async () => {
  const asked: IncomingHttpHeaders[] = [];
  const url = await serve(({ headers }, response) => {
    asked.push(headers);
    response.writeHead(headers['if-none-match'] === VALIDATORS.etag ? 304 : 200, HEADERS).end();
  });
  expect(await get(url, { known: VALIDATORS })).toEqual({ outcome: 'unchanged' });
  expect(asked[0]).toMatchObject({
    'if-none-match': VALIDATORS.etag,
    'if-modified-since': VALIDATORS.lastModified,
  });
  expect(await open(url, VALIDATORS)).toMatchObject({ files: [], unchanged: true });
  expect(await get(url, { known: { etag: '"v459"' } })).toMatchObject({ outcome: 'saved' });
});

test('a server that sends the same version again is not read to the end', async () => {
  const url = await serve((_request, response) => void response.writeHead(200, HEADERS).write('a'));
  expect(await get(url, { known: VALIDATORS })).toEqual({ outcome: 'unchanged' });
});

test('a 304 that nobody asked for is an error', async () => {
  const url = await serve((_request, response) => void response.writeHead(304).end());
  expect(await codeOf(url)).toBe('import.download.status');
});

test('redirects are followed on the web, with what is known, and nowhere else', async () => {
  const url = await serve(({ url: path, headers }, response) => {
    if (path === '/fin') response.writeHead(headers['if-none-match'] ? 304 : 200).end('a');
    else if (path === '/boucle') response.writeHead(302, { location: '/boucle' }).end();
    else if (path === '/fichier') response.writeHead(302, { location: 'file:///etc/passwd' }).end();
    else response.writeHead(301, { location: '/fin' }).end('<html>');
  });
  expect(await get(url)).toMatchObject({ outcome: 'saved' });
  expect(await get(url, { known: VALIDATORS })).toEqual({ outcome: 'unchanged' });
  const at = (path: string) => new URL(path, url).href;
  expect(await codeOf(at('/boucle'))).toBe('import.download.redirects');
  expect(await refusalOf(get(at('/fichier')))).toMatchObject({
    code: 'import.download.protocol',
    message: expect.stringContaining('renvoie vers « file:///etc/passwd »'),
  });
});

test.each(['ftp://127.0.0.1/a.csv', 'file:///etc/passwd', 'data://x/a'])(
  'the address %s is refused',
  async (url) => {
    expect((await refusalOf(open(url))).code).toBe('import.download.protocol');
  },
);

test('an address that is none is refused', async () => {
  expect(await codeOf('http://')).toBe('import.download.protocol');
});

test('an error of the server says whether to try again', async () => {
  const url = await serve(({ url: path }, response) => {
    response.writeHead(path === '/rome.csv' ? 500 : 404).end('a,b\n');
  });
  expect(await refusalOf(get(url))).toMatchObject({
    code: 'import.download.status',
    message: expect.stringMatching(/a répondu 500\..*plus tard/),
  });
  expect((await refusalOf(get(`${url}x`))).message).toMatch(/a répondu 404\. Vérifiez/);
});

test('a web page instead of data is refused, declared or not', async () => {
  const declared = await serve(
    (_request, response) =>
      void response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end('<html>'),
  );
  expect(await codeOf(declared)).toBe('import.download.html');
  const undeclared = await serve((_request, response) => void response.end('<!doctype html>'));
  expect((await refusalOf(open(undeclared))).code).toBe('import.input.html');
});

test('a download cut at half is refused, with or without a length', async () => {
  const announced = await serve((_request, response) => {
    response.writeHead(200, { 'content-length': '1000' });
    response.write('a'.repeat(500), () => response.destroy());
  });
  expect(await codeOf(announced)).toBe('import.download.cut');
  const chunked = await serve((_request, response) => {
    response.write('a'.repeat(500), () => response.destroy());
  });
  expect(await codeOf(chunked)).toBe('import.download.cut');
});

test('a wrong length is refused', async () => {
  const url = await serve((_request, response) => {
    response.socket?.end('HTTP/1.1 200 OK\r\nContent-Length: 10\r\nConnection: close\r\n\r\nabc');
  });
  expect(await codeOf(url)).toBe('import.download.cut');
});

test('nobody there, a silent server, a slow one', async () => {
  expect(await codeOf('http://127.0.0.1:9/rome.csv')).toBe('import.download.unreachable');
  const limits = { maxBytes: 2000, timeoutMs: 50 };
  const silent = await serve(() => undefined);
  expect(await codeOf(silent, { limits })).toBe('import.download.timeout');
  const slow = await serve((_request, response) => void response.write('a'));
  expect(await codeOf(slow, { limits })).toBe('import.download.timeout');
});

test('size is limited, announced or not', async () => {
  const limits = { maxBytes: 2000, timeoutMs: 5000 };
  const announced = await serve(
    (_request, response) => void response.writeHead(200, { 'content-length': '5000' }).write('a'),
  );
  expect(await codeOf(announced, { limits })).toBe('import.download.tooLarge');
  const endless = await serve((_request, response) => {
    const more = () => {
      while (!response.destroyed && response.write('x'.repeat(500)));
    };
    response.on('drain', more);
    more();
  });
  expect(await codeOf(endless, { limits })).toBe('import.download.tooLarge');
});

test('an interrupted run is not a failed download', async () => {
  const stop = new AbortController();
  const url = await serve(() => stop.abort());
  await expect(get(url, { signal: stop.signal })).rejects.toThrow('aborted');
});
