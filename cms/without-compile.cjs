/** `strapi build` would compile the server again, over files that a CMS may be loading. */
'use strict';

require('@strapi/typescript-utils').compile = async () => {};
