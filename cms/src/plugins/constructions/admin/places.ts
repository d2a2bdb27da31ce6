/** Where the page is, and who may see or act: the same names as in permissions. */
export const MENU = 'plugins/constructions';
export const READ = 'plugin::constructions.read';
export const ORDER = 'plugin::constructions.ordonner';
