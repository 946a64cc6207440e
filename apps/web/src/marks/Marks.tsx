import { type IconMark, iconPaths, leftOfText, type Mark, type Paint, type TextMark } from '@wayline/scene';
import { createElement, type FunctionComponent, memo, type ReactElement } from 'react';
import { Picture } from './Picture.tsx';
import { paintColor } from './paintColor.ts';

interface StrokedMark {
  readonly fill?: Paint;
  readonly stroke?: Paint;
  readonly strokeWidth?: number;
  readonly dash?: readonly number[];
  readonly cap?: 'butt' | 'round';
  readonly opacity?: number;
}

const stroked = (mark: StrokedMark): React.SVGAttributes<SVGElement> => ({
  fill: mark.fill ? paintColor(mark.fill) : 'none',
  ...(mark.stroke && { stroke: paintColor(mark.stroke), strokeWidth: mark.strokeWidth ?? 1 }),
  ...(mark.dash && { strokeDasharray: mark.dash.join(' ') }),
  ...(mark.cap && { strokeLinecap: mark.cap }),
  ...(mark.opacity !== undefined && faint(mark, mark.opacity)),
});

/** One paint made fainter is cheaper than a group: the browser keeps a layer for every element with an opacity. */
function faint({ fill, stroke }: StrokedMark, opacity: number): React.SVGAttributes<SVGElement> {
  if (fill && stroke) return { opacity };
  return fill ? { fillOpacity: opacity } : { strokeOpacity: opacity };
}

function text(mark: TextMark, key: number): ReactElement {
  const { halo } = mark;
  return (
    <text
      key={key}
      x={mark.x}
      y={mark.y}
      fill={paintColor(mark.color)}
      fontSize={mark.size}
      fontWeight={mark.weight}
      // An attribute in em would be read against the root's size, not the letters' own.
      letterSpacing={mark.tracking * mark.size || undefined}
      textAnchor={mark.anchor}
      {...(mark.rtl && { direction: 'rtl' })}
      {...(mark.tabular && { className: 'tabular' })}
      {...(mark.decoration === 'strike' && { textDecoration: 'line-through' })}
      {...(mark.opacity !== undefined && { opacity: mark.opacity })}
      {...(halo && {
        stroke: paintColor(halo.color),
        strokeWidth: halo.width * 2,
        strokeLinejoin: 'round',
        paintOrder: 'stroke',
      })}
    >
      {mark.text}
    </text>
  );
}

/** At small zoom a line of text is one bar as long as the text. */
function textBar(mark: TextMark, key: number): ReactElement {
  return (
    <rect
      key={key}
      x={leftOfText(mark)}
      y={mark.y - mark.size * 0.5}
      width={mark.width}
      height={3}
      fill="var(--line-2)"
    />
  );
}

function icon(mark: IconMark, key: number): ReactElement {
  const scale = mark.size / 24;
  return (
    <g
      key={key}
      transform={`translate(${mark.x} ${mark.y}) scale(${scale})`}
      fill="none"
      stroke={paintColor(mark.color)}
      strokeWidth={mark.strokeWidth ?? 1.75}
      strokeLinecap="round"
      strokeLinejoin="round"
      {...(mark.opacity !== undefined && { opacity: mark.opacity })}
    >
      {iconPaths(mark.name).map(([tag, attributes], index) =>
        createElement(tag, { ...attributes, key: index }),
      )}
    </g>
  );
}

function drawn(mark: Mark, key: number, bars: boolean): ReactElement | null {
  switch (mark.type) {
    case 'rect':
      return (
        <rect
          key={key}
          x={mark.x}
          y={mark.y}
          width={mark.width}
          height={mark.height}
          {...(mark.radius && { rx: mark.radius })}
          {...stroked(mark)}
        />
      );
    case 'circle':
      return <circle key={key} cx={mark.cx} cy={mark.cy} r={mark.r} {...stroked(mark)} />;
    case 'line':
      return <line key={key} x1={mark.x1} y1={mark.y1} x2={mark.x2} y2={mark.y2} {...stroked(mark)} />;
    case 'path':
      return (
        <path key={key} d={mark.d} {...stroked(mark)} {...(mark.join && { strokeLinejoin: mark.join })} />
      );
    case 'text':
      return bars ? textBar(mark, key) : text(mark, key);
    case 'icon':
      return bars ? null : icon(mark, key);
    case 'image':
      return (
        <Picture key={key} mark={mark}>
          {mark.fallback?.map((one, index) => drawn(one, index, bars))}
        </Picture>
      );
  }
}

interface MarksProps {
  readonly marks: readonly Mark[];
  /** Draw a bar for each line of text and no icons. */
  readonly bars?: boolean;
}

/** Draws marks inside an SVG element, at the scene's own numbers and in its order. */
export const Marks: FunctionComponent<MarksProps> = memo(function Marks({ marks, bars = false }: MarksProps) {
  return marks.map((mark, index) => drawn(mark, index, bars));
});
