/** What the build knows how to say: a stable dotted code for programs, plain French for people. */
export class SiteError extends Error {
  readonly code: string;
  readonly context: Record<string, unknown>;

  constructor(
    code: string,
    message: string,
    context: Record<string, unknown> = {},
    cause?: unknown,
  ) {
    super(message, cause === undefined ? undefined : { cause });
    this.name = 'SiteError';
    this.code = code;
    this.context = context;
  }
}
