import { Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';
import styled from 'styled-components';

/** A table that becomes a list of cards on a narrow screen: nothing is cut, nothing scrolls sideways. */
const Styled = styled.table`
  width: 100%;
  border-collapse: collapse;
  background: ${({ theme }) => theme.colors.neutral0};
  box-shadow: ${({ theme }) => theme.shadows.tableShadow};
  border-radius: 4px;

  th,
  td {
    padding: 12px 16px;
    text-align: left;
    vertical-align: top;
    overflow-wrap: anywhere;
  }
  thead th {
    border-bottom: 1px solid ${({ theme }) => theme.colors.neutral200};
    overflow-wrap: normal;
  }
  tbody tr + tr > * {
    border-top: 1px solid ${({ theme }) => theme.colors.neutral150};
  }
  .number {
    text-align: right;
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }
  .label {
    display: none;
  }

  @media (max-width: 1023px) {
    thead {
      position: absolute;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    tbody,
    tr,
    th,
    td {
      display: block;
    }
    th,
    td {
      padding: 6px 16px;
    }
    tbody tr {
      padding: 10px 0;
    }
    tbody tr + tr {
      border-top: 1px solid ${({ theme }) => theme.colors.neutral200};
    }
    tbody tr + tr > * {
      border-top: 0;
    }
    .number {
      text-align: left;
    }
    .label {
      display: inline-block;
      min-width: 8.5em;
      margin-right: 8px;
    }
  }
`;

export type Column<T> = {
  title: string;
  cell: (row: T) => ReactNode;
  number?: boolean;
};

type Props<T> = {
  caption: string;
  columns: Column<T>[];
  rows: T[];
  keyOf: (row: T) => string;
};

/** Said again, for `display: block` takes the roles of a table away in some browsers. */
const as = (role: string) => ({ role });

/** The first column names the row. */
export function Table<T>({ caption, columns, rows, keyOf }: Props<T>) {
  return (
    <Styled {...as('table')} aria-label={caption}>
      <thead {...as('rowgroup')}>
        <tr {...as('row')}>
          {columns.map(({ title, number }) => (
            <th key={title} {...as('columnheader')} scope="col" className={number ? 'number' : ''}>
              <Typography variant="sigma" textColor="neutral600">
                {title}
              </Typography>
            </th>
          ))}
        </tr>
      </thead>
      <tbody {...as('rowgroup')}>
        {rows.map((row) => (
          <tr key={keyOf(row)} {...as('row')}>
            {columns.map(({ title, cell, number }, index) => {
              const Cell = index === 0 ? 'th' : 'td';
              return (
                <Cell
                  key={title}
                  {...as(index === 0 ? 'rowheader' : 'cell')}
                  {...(index === 0 ? { scope: 'row' } : {})}
                  className={number ? 'number' : ''}
                >
                  {index > 0 && (
                    <Typography className="label" variant="pi" textColor="neutral600" aria-hidden>
                      {title}
                    </Typography>
                  )}
                  {cell(row)}
                </Cell>
              );
            })}
          </tr>
        ))}
      </tbody>
    </Styled>
  );
}
