type Env = {
  (name: string, fallback?: string): string;
  bool(name: string, fallback: boolean): boolean;
};

export default ({ env }: { env: Env }) => ({
  auth: {
    secret: env('ADMIN_JWT_SECRET'),
    // A secure cookie is refused over plain HTTP, which is how a local installation is reached.
    cookie: { secure: env('CMS_PUBLIC_URL', '').startsWith('https:') },
  },
  apiToken: { salt: env('API_TOKEN_SALT') },
  transfer: { token: { salt: env('TRANSFER_TOKEN_SALT') } },
  secrets: { encryptionKey: env('ENCRYPTION_KEY') },
  flags: { nps: false, promoteEE: false },
  autoOpen: false,
});
