import { Page } from '@strapi/strapi/admin';
import { Route, Routes } from 'react-router-dom';
import { READ } from './places';
import { RunPage } from './run-page';
import { SourcePage } from './source-page';
import { SourcesPage } from './sources-page';

/** « Imports », in the menu of the administration. */
export default function Imports() {
  return (
    <Page.Protect permissions={[{ action: READ, subject: null }]}>
      <Routes>
        <Route index element={<SourcesPage />} />
        <Route path="sources/:source" element={<SourcePage />} />
        <Route path="runs/:identifiant" element={<RunPage />} />
      </Routes>
    </Page.Protect>
  );
}
