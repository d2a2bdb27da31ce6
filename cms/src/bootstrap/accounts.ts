import type { Core } from '@strapi/strapi';

type First = { email: string; password: string; firstname: string; role: string };

const FIRST = [
  { variable: 'PORTULAN_ADMIN', firstname: 'Administration', role: 'strapi-super-admin' },
  { variable: 'PORTULAN_EDITEUR', firstname: 'Rédaction', role: 'strapi-editor' },
];

const fromEnvironment = (): First[] =>
  FIRST.flatMap(({ variable, firstname, role }) => {
    const email = process.env[`${variable}_EMAIL`];
    const password = process.env[`${variable}_PASSWORD`];
    return email && password ? [{ email, password, firstname, role }] : [];
  });

/** Makes the first accounts of an empty instance; once someone can log in, nothing is ever changed. */
export async function createFirstAccounts(strapi: Core.Strapi): Promise<void> {
  if ((await strapi.db.query('admin::user').count()) > 0) return;
  for (const { email, password, firstname, role: code } of fromEnvironment()) {
    const role = (await strapi.service('admin::role').findOne({ code })) as { id: number };
    await strapi.service('admin::user').create({
      email,
      password,
      firstname,
      lastname: 'Portulan',
      preferedLanguage: 'fr',
      isActive: true,
      registrationToken: null,
      roles: [role.id],
    });
  }
}
