import { type ReactNode, useMemo } from 'react';
import { encode } from 'uqr';
import styles from './ShareDialog.module.css';

/** A QR code, black on white in either theme: a scanner wants the contrast and the quiet edge. */
export function QrCode({ text, label }: { readonly text: string; readonly label: string }): ReactNode {
  const { size, d } = useMemo(() => {
    const { size: width, data } = encode(text, { ecc: 'M', border: 2 });
    const squares = data.flatMap((row, y) =>
      row.flatMap((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : [])),
    );
    return { size: width, d: squares.join('') };
  }, [text]);
  return (
    <svg
      className={styles.qr}
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
    >
      <rect width={size} height={size} fill="#fff" />
      <path d={d} fill="#000" />
    </svg>
  );
}
