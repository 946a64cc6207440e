import { baseline, leftOfText, type Mark, type RectMark, type TextMark } from '@wayline/scene';
import { type CSSProperties, type FunctionComponent, memo, type ReactElement } from 'react';
import { Marks } from './Marks.tsx';
import styles from './MarksBox.module.css';
import { MarksBox } from './MarksBox.tsx';
import { paintColor } from './paintColor.ts';
import { paragraphs } from './paragraphs.ts';

/** An edge drawn just inside a ground without one is that ground's border. */
function edged(ground: RectMark, edge: RectMark | undefined): RectMark | null {
  if (!edge?.stroke || edge.fill || ground.stroke) return null;
  const half = (edge.strokeWidth ?? 1) / 2;
  const isInside =
    edge.x === ground.x + half &&
    edge.y === ground.y + half &&
    edge.width === ground.width - 2 * half &&
    edge.height === ground.height - 2 * half;
  return isInside ? { ...edge, ...(ground.fill && { fill: ground.fill }) } : null;
}

/** The grounds as boxes: each element less is one less for every card on the board. */
function joined(grounds: readonly RectMark[]): readonly RectMark[] {
  const found: RectMark[] = [];
  for (const ground of grounds) {
    const last = found.at(-1);
    const both = last && edged(last, ground);
    if (both) found[found.length - 1] = both;
    else found.push(ground);
  }
  return found;
}

function boxStyle(mark: RectMark): CSSProperties {
  const { fill, stroke, strokeWidth = stroke ? 1 : 0, radius = 0 } = mark;
  // A stroke lies on the edge, half of it outside; a border lies inside its box.
  const half = strokeWidth / 2;
  return {
    marginLeft: mark.x - half,
    marginTop: mark.y - half,
    width: mark.width + strokeWidth,
    height: mark.height + strokeWidth,
    borderRadius: radius > 0 ? radius + half : 0,
    background: fill ? paintColor(fill) : 'none',
    ...(stroke && { border: `${strokeWidth}px solid ${paintColor(stroke)}` }),
  };
}

function textStyle(mark: TextMark): CSSProperties {
  const { anchor, halo, width } = mark;
  const isAtRight = (anchor === 'end') !== (mark.rtl === true);
  return {
    // A little wider than measured: a rounding must not break or cut what stands in one line.
    marginLeft: leftOfText(mark) - (anchor === 'middle' || isAtRight ? 2 : 0),
    width: anchor === 'middle' ? width + 4 : width + 2,
    marginTop: mark.y - baseline(mark),
    textAlign: anchor === 'middle' ? 'center' : isAtRight ? 'right' : 'left',
    color: paintColor(mark.color),
    fontSize: mark.size,
    fontWeight: mark.weight,
    lineHeight: `${mark.lineHeight}px`,
    letterSpacing: `${mark.tracking}em`,
    ...(mark.tabular && { fontVariantNumeric: 'tabular-nums' }),
    ...(mark.rtl && { direction: 'rtl' }),
    ...(mark.decoration === 'strike' && { textDecoration: 'line-through' }),
    ...(mark.opacity !== undefined && { opacity: mark.opacity }),
    ...(halo && { WebkitTextStroke: `${halo.width * 2}px ${paintColor(halo.color)}`, paintOrder: 'stroke' }),
  };
}

function barStyle(mark: TextMark): CSSProperties {
  return {
    marginLeft: leftOfText(mark),
    marginTop: mark.y - mark.size * 0.5,
    width: mark.width,
    height: 3,
    background: 'var(--line-2)',
  };
}

const isPlain = (mark: Mark): mark is RectMark =>
  mark.type === 'rect' && mark.dash === undefined && mark.opacity === undefined && mark.width > 24;

interface CardMarksProps {
  readonly marks: readonly Mark[];
  readonly width: number;
  readonly height: number;
  readonly bars?: boolean;
}

/**
 * The picture of a card or note, of which there are many: grounds and lines of text as plain boxes, at the same
 * numbers. A browser keeps coordinates of its own for each SVG, and a thousand of them cost more than all their text.
 */
export const CardMarks: FunctionComponent<CardMarksProps> = memo(function CardMarks({
  marks,
  width,
  height,
  bars = false,
}: CardMarksProps): ReactElement {
  // What lies over a picture must be drawn after it, so it is all drawn in one.
  if (marks.some(({ type }) => type === 'image')) {
    return <MarksBox marks={marks} width={width} height={height} bars={bars} />;
  }
  const grounds = joined(marks.filter(isPlain));
  const texts = marks.filter((mark): mark is TextMark => mark.type === 'text');
  const signs = marks.filter(
    (mark) => mark.type !== 'text' && !isPlain(mark) && !(bars && mark.type === 'icon'),
  );
  return (
    <div className={styles.boxes} aria-hidden="true">
      {grounds.map((mark) => (
        <div key={`${mark.x} ${mark.y}`} className={styles.ground} style={boxStyle(mark)} />
      ))}
      {signs.length > 0 && (
        <svg className={styles.signs} width={width} height={height} aria-hidden="true">
          <Marks marks={signs} />
        </svg>
      )}
      {bars
        ? texts.map((mark) => (
            <div key={`${mark.x} ${mark.y}`} className={styles.ground} style={barStyle(mark)} />
          ))
        : paragraphs(texts).map((mark) => (
            <div key={`${mark.x} ${mark.y}`} className={styles.line} style={textStyle(mark)}>
              {mark.text}
            </div>
          ))}
    </div>
  );
});
