const MAX_LENGTH = 2_000;

/**
 * Where the source was read, as the person gave it, for the CMS to remember: without the password
 * that an address may carry, and nothing when it is too long to be kept whole.
 */
export function originOf(location: string): string | undefined {
  const said = location.replace(/^(https?:\/\/)[^/?#]*@/i, '$1');
  return said.length > MAX_LENGTH ? undefined : said;
}
