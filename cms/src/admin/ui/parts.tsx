/** Small things that several pages show. */

import { Box, Button, Flex, Link, Status, Typography } from '@strapi/design-system';
import { Layouts, Page } from '@strapi/strapi/admin';
import type { ReactNode } from 'react';
import { Link as RouterLink } from 'react-router-dom';

export type Tone = 'success' | 'danger' | 'warning' | 'primary' | 'neutral';

export const Text = ({ children, quiet = false }: { children: ReactNode; quiet?: boolean }) => (
  <Typography textColor={quiet ? 'neutral600' : 'neutral800'}>{children}</Typography>
);

/** A place or an address: may be cut anywhere. */
export const LongText = ({ children }: { children: ReactNode }) => (
  <Box style={{ overflowWrap: 'anywhere' }}>
    <Text quiet>{children}</Text>
  </Box>
);

export const PlaceLink = ({ to, children }: { to: string; children: ReactNode }) => (
  <Link tag={RouterLink} to={to}>
    {children}
  </Link>
);

export const StateTag = ({ state }: { state: { text: string; tone: Tone } }) => (
  <Status variant={state.tone} size="S" width="fit-content" display="inline-flex">
    <Typography tag="span" variant="pi" fontWeight="bold">
      {state.text}
    </Typography>
  </Status>
);

export const Section = ({ title, children }: { title: string; children: ReactNode }) => (
  <Box tag="section" aria-label={title} paddingBottom={7}>
    <Box paddingBottom={3}>
      <Typography tag="h2" variant="delta">
        {title}
      </Typography>
    </Box>
    {children}
  </Box>
);

export const Panel = ({ children }: { children: ReactNode }) => (
  <Box background="neutral0" shadow="tableShadow" hasRadius padding={4}>
    {children}
  </Box>
);

type FrameProps = {
  title: string;
  subtitle?: string;
  back?: { to: string; text: string };
  action?: ReactNode;
  children: ReactNode;
};

/** A page of ours: its title, where it comes from, what it can do. */
export const Frame = ({ title, subtitle, back, action, children }: FrameProps) => (
  <Page.Main>
    <Page.Title>{title}</Page.Title>
    <Layouts.Header
      title={title}
      subtitle={subtitle}
      primaryAction={action}
      navigationAction={back && <PlaceLink to={back.to}>← {back.text}</PlaceLink>}
    />
    <Layouts.Content>{children}</Layouts.Content>
  </Page.Main>
);

type PagesProps = { page: number; pages: number; label: string; onPage: (page: number) => void };

export function Pages({ page, pages, label, onPage }: PagesProps) {
  if (pages < 2) return null;
  return (
    <Flex tag="nav" aria-label={label} gap={3} paddingTop={4} wrap="wrap">
      <PageButton disabled={page <= 1} onClick={() => onPage(page - 1)}>
        Précédents
      </PageButton>
      <Text quiet>
        Page {page} sur {pages}
      </Text>
      <PageButton disabled={page >= pages} onClick={() => onPage(page + 1)}>
        Suivants
      </PageButton>
    </Flex>
  );
}

const PageButton = (props: { disabled: boolean; onClick: () => void; children: string }) => (
  <Button variant="tertiary" {...props} />
);
