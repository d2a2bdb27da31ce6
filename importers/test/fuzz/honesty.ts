/** What every run owes to whoever reads its report, whatever the files. */
import { basename } from 'node:path';
import { type AllReport, isFailure } from '../../src/all/run-all.ts';
import type { Report } from '../../src/core/report.ts';

const FRENCH = /[àâçéèêîôùû«’]|\b(le|la|les|du|des|un|une|il|est|pas)\b/i;
const OURS = /^import\.(?!unexpected|interrupted|diskFull)/;

const namesOneOf = (message: string, files: readonly string[]) =>
  files.some((file) => message.includes(basename(file)));

function* faultsOfReport(report: Report, files: readonly string[]): Generator<string> {
  for (const [entity, { read, accepted, rejected }] of Object.entries(report.entities))
    if (read !== accepted + rejected || accepted < 0 || rejected < 0)
      yield `${entity}: ${read} read, ${accepted} accepted, ${rejected} rejected`;
  for (const [file, { rows, used, rejected }] of Object.entries(report.fichiers))
    if (rows !== used + rejected || used < 0)
      yield `${file}: ${rows} rows, ${used} used, ${rejected} rejected`;
  for (const { code, position, message } of report.rejets) {
    if (!namesOneOf(position, files)) yield `a reject at « ${position} », which is no file`;
    if (!OURS.test(code) || !FRENCH.test(message))
      yield `a reject that says ${code} « ${message} »`;
  }
  for (const { code, message } of report.avertissements)
    if (!OURS.test(code) || !FRENCH.test(message))
      yield `a remark that says ${code} « ${message} »`;
}

/** What is not honest in the report of a folder that holds these files; nothing when all is. */
export function* faultsOf(
  report: AllReport,
  folder: string,
  files: readonly string[],
): Generator<string> {
  const told = report.fichiers.map(({ nom }) => nom).toSorted();
  if (told.join('\n') !== files.toSorted().join('\n')) yield `files told: ${told.join(', ')}`;
  for (const one of report.sources) {
    if (!isFailure(one)) {
      for (const fault of faultsOfReport(one, files)) yield `${one.source}: ${fault}`;
      continue;
    }
    const { code, message } = one.error;
    if (!OURS.test(code)) yield `${one.source}: crashed, ${message}`;
    else if (!FRENCH.test(message)) yield `${one.source}: not French, « ${message} »`;
    else if (!namesOneOf(message, [folder, ...files]))
      yield `${one.source}: names no file, « ${message} »`;
  }
}
