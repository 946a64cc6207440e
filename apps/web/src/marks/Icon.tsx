import { iconPaths } from '@wayline/scene';
import { createElement, type ReactElement } from 'react';

interface IconProps {
  /** A lucide name. */
  readonly name: string;
  readonly size: number;
  readonly className?: string | undefined;
}

/** An icon of the map outside of it, in the colour of the text around. */
export function Icon({ name, size, className }: IconProps): ReactElement {
  return (
    <svg
      className={className}
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.75"
      strokeLinecap="round"
      strokeLinejoin="round"
      style={{ flex: 'none' }}
      aria-hidden="true"
    >
      {iconPaths(name).map(([tag, attributes], index) => createElement(tag, { ...attributes, key: index }))}
    </svg>
  );
}
