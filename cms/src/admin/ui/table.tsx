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
    font-weight: inherit;
  }
  thead th {
    border-bottom: 1px solid ${({ theme }) => theme.colors.neutral200};
  }
  .long {
    overflow-wrap: anywhere;
  }
  code {
    font-size: 1.2rem;
    line-height: 1.5;
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
    tr {
      display: block;
    }
    th,
    td {
      display: flex;
      gap: 8px;
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
      display: block;
      flex: 0 0 8.5em;
      line-height: 1.5;
    }
    .content {
      flex: 1;
      min-width: 0;
    }
  }
`;

export type Column<T> = {
  title: string;
  cell: (row: T) => ReactNode;
  number?: boolean;
  /** Paths, addresses, rows of a file: may be cut anywhere. */
  long?: boolean;
};

const classOf = <T,>({ number, long }: Column<T>) => (number ? 'number' : long ? 'long' : '');

type Props<T> = {
  caption: string;
  columns: Column<T>[];
  rows: T[];
  keyOf: (row: T) => string;
};

/** Said again, for another `display` takes the roles of a table away in some browsers. */
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
            {columns.map((column, index) => {
              const { title, cell } = column;
              const Cell = index === 0 ? 'th' : 'td';
              return (
                <Cell
                  key={title}
                  {...as(index === 0 ? 'rowheader' : 'cell')}
                  {...(index === 0 ? { scope: 'row' } : {})}
                  className={classOf(column)}
                >
                  {index > 0 && (
                    <Typography className="label" variant="pi" textColor="neutral600" aria-hidden>
                      {title}
                    </Typography>
                  )}
                  <div className="content">{cell(row)}</div>
                </Cell>
              );
            })}
          </tr>
        ))}
      </tbody>
    </Styled>
  );
}
