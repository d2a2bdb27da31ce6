/** Types that stand together in the eyes of a role; a new type joins the group of its kind. */
export type Group =
  /** What editors write. */
  | 'editorial'
  /** What official sources bring. */
  | 'reference'
  /** What visitors leave and people follow: the reported errors. */
  | 'suivi'
  /** What the platform keeps of itself: runs, rejects, requests. */
  | 'technique';

/** What may be done to the types of a group. */
export type Right = {
  group: Group;
  actions: ('create' | 'read' | 'update' | 'delete' | 'publish')[];
  /** Types of the group that stay out of reach. */
  except?: readonly string[];
  /** Only what the person created; a text has no creator before it exists. */
  ownOnly?: true;
};

/** What one role of the administration may do: whole and reviewed, applied at each start. */
export type RoleFile = {
  /** Strapi's code of the role: its three own ones exist in every installation. */
  code: string;
  name: string;
  description: string;
  /** `all` is what Strapi itself gives to its first role, and keeps. */
  rights: readonly Right[] | 'all';
  /** Other actions, by Strapi's id. */
  actions: readonly string[];
};
