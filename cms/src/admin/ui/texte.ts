/** A text in the addresses of the administration and of our routes. */
export type TexteProps = { uid: string; documentId: string };

export const textePath = ({ uid, documentId }: TexteProps): string => `${uid}/${documentId}`;

/** Where a text is edited. */
export const editPlace = ({ uid, documentId }: TexteProps): string =>
  `/content-manager/collection-types/${uid}/${documentId}`;

type View = { collectionType: string; model: string; documentId?: string };

/** What an edit view shows, when it is a text of ours that is there already. */
export const texteOfView = ({ collectionType, model, documentId }: View): TexteProps | undefined =>
  collectionType === 'collection-types' && model.startsWith('api::') && documentId
    ? { uid: model, documentId }
    : undefined;
