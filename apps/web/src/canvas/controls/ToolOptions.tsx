import { SHAPE_FORMS, type ShapeForm } from '@wayline/domain';
import {
  Circle,
  Diamond,
  Hexagon,
  type LucideIcon,
  RectangleHorizontal,
  Square,
  Triangle,
} from 'lucide-react';
import type { ReactElement, ReactNode } from 'react';
import { Toolbar } from 'react-aria-components/Toolbar';
import { useText } from '../../i18n/useText.ts';
import { useUi } from '../../ui/uiStore.ts';
import { INKS, PAPERS } from '../acts/palettes.ts';
import type { OptionTool } from './optionTool.ts';
import styles from './ToolOptions.module.css';

const FORMS: Readonly<Record<ShapeForm, LucideIcon>> = {
  rectangle: Square,
  rounded: RectangleHorizontal,
  ellipse: Circle,
  diamond: Diamond,
  triangle: Triangle,
  hexagon: Hexagon,
};
/** In board units, thin to broad. */
const WIDTHS = [2, 3, 6, 14] as const;

interface OptionProps {
  readonly name: string;
  readonly isOn: boolean;
  readonly onPress: () => void;
  readonly children: ReactNode;
}

function Option({ name, isOn, onPress, children }: OptionProps): ReactElement {
  return (
    <button
      type="button"
      className={styles.option}
      aria-label={name}
      aria-pressed={isOn}
      title={name}
      onClick={onPress}
    >
      {children}
    </button>
  );
}

function Papers(): ReactElement {
  const { acts } = useText().canvas;
  const paper = useUi((ui) => ui.paper);
  const setPaper = useUi((ui) => ui.setPaper);
  return (
    <>
      {PAPERS.map(({ token, color = null }, index) => (
        <Option
          key={token}
          name={acts.papers[index] ?? ''}
          isOn={paper === color}
          onPress={() => setPaper(color)}
        >
          <span className={styles.swatch} style={{ background: `var(--${token})` }} />
        </Option>
      ))}
    </>
  );
}

function Forms(): ReactElement {
  const { shapeForms } = useText().canvas;
  const form = useUi((ui) => ui.form);
  const setForm = useUi((ui) => ui.setForm);
  return (
    <>
      {SHAPE_FORMS.map((one) => {
        const Icon = FORMS[one];
        return (
          <Option key={one} name={shapeForms[one]} isOn={form === one} onPress={() => setForm(one)}>
            <Icon size={18} strokeWidth={1.75} aria-hidden />
          </Option>
        );
      })}
    </>
  );
}

function Pens(): ReactElement {
  const { acts } = useText().canvas;
  const pen = useUi((ui) => ui.pen);
  const setPen = useUi((ui) => ui.setPen);
  // Ink is what a stroke is drawn in by itself; the faint default of shapes is none for a pen.
  const inks = INKS.slice(1);
  return (
    <>
      {WIDTHS.map((width, index) => (
        <Option
          key={width}
          name={acts.penWidths[index] ?? ''}
          isOn={pen.width === width}
          onPress={() => setPen({ ...pen, width })}
        >
          <span className={styles.round} style={{ width, height: width, background: 'currentColor' }} />
        </Option>
      ))}
      <span className={styles.rule} />
      {inks.map(({ token, color }, index) => {
        const own = index === 0 ? undefined : color;
        const { width } = pen;
        return (
          <Option
            key={token}
            name={acts.inks[index + 1] ?? ''}
            isOn={pen.color === own}
            onPress={() => setPen(own === undefined ? { width } : { width, color: own })}
          >
            <span className={`${styles.swatch} ${styles.round}`} style={{ background: `var(--${token})` }} />
          </Option>
        );
      })}
    </>
  );
}

/** What the tool at hand should make: papers of notes, forms of shapes, widths and inks of the pen. */
export default function ToolOptions({ tool }: { readonly tool: OptionTool }): ReactElement {
  const { acts, toolNames } = useText().canvas;
  return (
    <Toolbar className={styles.options ?? ''} aria-label={acts.options(toolNames[tool])}>
      {tool === 'sticky' ? <Papers /> : tool === 'shape' ? <Forms /> : <Pens />}
    </Toolbar>
  );
}
