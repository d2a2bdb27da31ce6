import { Typography } from '@strapi/design-system';
import styled from 'styled-components';
import { PlaceLink } from '../../../admin/ui/parts';
import { editPlace } from '../../../admin/ui/texte';
import type { Line } from './answers';
import { isIn, type Month, monthName, parisDay, parisTime, weeksOf } from './month';
import { quoiWords } from './words';

const NAMES = ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'];

const Grid = styled.table`
  width: 100%;
  table-layout: fixed;
  border-collapse: collapse;
  background: ${({ theme }) => theme.colors.neutral0};
  box-shadow: ${({ theme }) => theme.shadows.tableShadow};

  th,
  td {
    padding: 8px;
    text-align: left;
    vertical-align: top;
    border: 1px solid ${({ theme }) => theme.colors.neutral150};
    overflow-wrap: anywhere;
  }
  td {
    height: 6.5rem;
  }
  .beside {
    background: ${({ theme }) => theme.colors.neutral100};
  }
  .today {
    box-shadow: inset 0 0 0 2px ${({ theme }) => theme.colors.primary600};
  }
  li + li {
    margin-top: 6px;
  }

  @media (max-width: 1023px) {
    display: none;
  }
`;

type Props = { month: Month; today: string; lines: Line[] };

/** A month; on a narrow screen the list below says the same. */
export function MonthGrid({ month, today, lines }: Props) {
  return (
    <Grid aria-label={monthName(month)}>
      <thead>
        <tr>
          {NAMES.map((name) => (
            <th key={name} scope="col">
              <Typography variant="sigma" textColor="neutral600">
                {name}
              </Typography>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeksOf(month).map((week) => (
          <tr key={week[0]}>
            {week.map((day) => (
              <Day
                key={day}
                day={day}
                className={day === today ? 'today' : isIn(day, month) ? '' : 'beside'}
                lines={lines.filter(({ instant }) => parisDay(instant) === day)}
              />
            ))}
          </tr>
        ))}
      </tbody>
    </Grid>
  );
}

const Day = ({ day, className, lines }: { day: string; className: string; lines: Line[] }) => (
  <td className={className}>
    <Typography
      variant="pi"
      fontWeight={className === 'today' ? 'bold' : 'regular'}
      textColor="neutral600"
    >
      {Number(day.slice(8))}
    </Typography>
    {lines.length > 0 && (
      <ul>
        {lines.map((line) => (
          <li key={line.id}>
            <Typography variant="pi" textColor="neutral800">
              {parisTime(line.instant)} {quoiWords(line)} :{' '}
            </Typography>
            <PlaceLink to={editPlace(line)}>{line.titre}</PlaceLink>
          </li>
        ))}
      </ul>
    )}
  </td>
);
