/** What one role of the administration may do: whole and reviewed, applied at each start. */
export type RoleFile = {
  /** Strapi's code of the role. */
  code: string;
  name: string;
  description: string;
  /** Names of the types that the role writes, and what it may do to them. */
  write: {
    types: string[];
    actions: ('create' | 'update' | 'delete' | 'publish')[];
    ownOnly: boolean;
  };
  /** Whether it reads what imports bring, and the runs. */
  readImported: boolean;
  /** Whether it says what became of the errors that visitors report. */
  followReports: boolean;
  /** Other actions, by Strapi's id. */
  actions: string[];
};
