const LANGUAGE = 'strapi-admin-language';
/** Strapi's own announcement, in English, above every page; an installation without uuid is "false". */
const ANNOUNCEMENT = 'STRAPI_MEDIA_LIBRARY_BANNER_DISMISSED_FOR_false:false';

/** Choices that someone made once are kept. */
function choose(key: string, value: unknown): void {
  if (!window.localStorage.getItem(key)) window.localStorage.setItem(key, JSON.stringify(value));
}

export default {
  config: { locales: ['fr'], tutorials: false, notifications: { releases: false } },
  register() {
    // Before any login Strapi follows the browser's language only when it was chosen once.
    choose(LANGUAGE, 'fr');
    choose(ANNOUNCEMENT, true);
  },
  bootstrap() {},
};
