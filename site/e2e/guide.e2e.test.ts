/** `docs/guides/reprendre-les-metiers.md`: every command of the guide, as a reader would paste them. */
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, inject, onTestFinished, test } from 'vitest';

const guide = readFileSync(
  join(import.meta.dirname, '..', '..', 'docs', 'guides', 'reprendre-les-metiers.md'),
  'utf8',
);
const commands = [...guide.matchAll(/```sh\n([\s\S]*?)```/g)].map((match) => match[1]).join('\n');
const types = [...guide.matchAll(/^\| (`\/api\/export\/.*?) \|/gm)].flatMap((match) =>
  [...(match[1] ?? '').matchAll(/`(?:\/api\/export\/)?(\w+)`/g)].map((name) => name[1]),
);
const agencyToken = () =>
  /Jeton des agences \(lecture\)\s+(\S+)/.exec(inject('output'))?.[1] ?? 'no token was shown';

test('the commands of the guide work with the agencies’ token, one after the other', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'portulan-guide-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const { stdout } = await promisify(execFile)('sh', ['-euc', commands], {
    cwd: folder,
    env: { ...process.env, PORTULAN_CMS: inject('cms'), PORTULAN_JETON: agencyToken() },
  });
  const lines = stdout.trim().split('\n');
  expect(JSON.parse(lines[0] ?? '')).toMatchObject({ codeRome: expect.any(String) });
  expect(lines[1]).toMatch(/^\d+ métiers reçus$/);
  expect(Number.parseInt(lines[1] ?? '', 10)).toBeGreaterThanOrEqual(60);
  expect(lines[2]).toBe('Rien de neuf');
  expect(JSON.parse(lines[3] ?? '')).toMatchObject({ licence: expect.any(String) });
});

test('every address of the guide’s table is there, and none without the token', async () => {
  expect(types.length).toBeGreaterThan(10);
  for (const type of types) {
    const url = `${inject('cms')}/api/export/${type}`;
    const headers = { Authorization: `Bearer ${agencyToken()}` };
    expect((await fetch(url, { headers })).status, type).toBe(200);
    expect((await fetch(url)).status, type).toBe(401);
  }
});
