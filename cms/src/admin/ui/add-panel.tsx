import type { StrapiApp } from '@strapi/strapi/admin';
import type { ComponentType } from 'react';
import { type TexteProps, texteOfView } from './texte';

type View = Parameters<typeof texteOfView>[0];
type Panels = {
  addEditViewSidePanel(
    panels: ((view: View) => { title: string; content: JSX.Element } | null)[],
  ): void;
};

/** Adds a panel beside the texts that are being edited, below Strapi's own. */
export function addPanel(app: StrapiApp, title: string, Panel: ComponentType<TexteProps>): void {
  const { addEditViewSidePanel } = app.getPlugin('content-manager').apis as Panels;
  addEditViewSidePanel([
    (view) => {
      const texte = texteOfView(view);
      return texte ? { title, content: <Panel key={texte.documentId} {...texte} /> } : null;
    },
  ]);
}
