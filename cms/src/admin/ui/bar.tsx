import styled from 'styled-components';

/** A native progress bar in the colours of the administration: its own are those of the system. */
const Styled = styled.progress`
  width: 100%;
  height: 8px;
  border: 0;
  border-radius: 4px;
  overflow: hidden;
  appearance: none;
  background: ${({ theme }) => theme.colors.neutral200};

  &::-webkit-progress-bar {
    background: ${({ theme }) => theme.colors.neutral200};
  }
  &::-webkit-progress-value {
    background: ${({ theme }) => theme.colors.primary600};
  }
  &::-moz-progress-bar {
    background: ${({ theme }) => theme.colors.primary600};
  }
  &:indeterminate {
    background: ${({ theme }) =>
      `repeating-linear-gradient(45deg, ${theme.colors.primary200} 0 8px, ${theme.colors.primary500} 8px 16px)`};
  }
  &:indeterminate::-webkit-progress-bar,
  &:indeterminate::-moz-progress-bar {
    background: transparent;
  }
`;

/** @param value percents; undefined when the size of the step is unknown */
export const Bar = ({ value, label }: { value: number | undefined; label: string }) => (
  <Styled aria-label={label} max={100} {...(value === undefined ? {} : { value })} />
);
