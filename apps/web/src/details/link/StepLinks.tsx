import { linkSteps } from '@wayline/document';
import { columnsOf, type Step, type StepId, stepLinksOf } from '@wayline/domain';
import { LINK_LOOK } from '@wayline/scene';
import type { ReactElement } from 'react';
import { useSnapshot } from '../../document/useSnapshot.ts';
import { useText } from '../../i18n/useText.ts';
import { nameOf } from '../../journey/nameOf.ts';
import { Icon } from '../../marks/Icon.tsx';
import { useSession } from '../../session/useSession.ts';
import { useUiStore } from '../../ui/uiStore.ts';
import fields from '../fields/fields.module.css';
import { Section } from '../fields/Panel.tsx';
import { useFieldText } from '../fieldText.ts';

/** The links of a step, each a press away, and a way to make one without the pointer. */
export function StepLinks({ step }: { readonly step: Step }): ReactElement {
  const { board, canEdit } = useSession();
  const { canvas } = useText();
  const { grid } = canvas;
  const words = useFieldText();
  const ui = useUiStore();
  useSnapshot((snapshot) => snapshot.stepLinks);
  useSnapshot((snapshot) => snapshot.steps);
  const snapshot = board.snapshot();
  const links = stepLinksOf(snapshot, step.mapId).filter(
    ({ from, to }) => from === step.id || to === step.id,
  );
  const others = columnsOf(snapshot, step.mapId).filter(({ id }) => id !== step.id);
  const link = (to: string): void => {
    const made = linkSteps(board, { from: step.id, to: to as StepId });
    if (made.ok) ui.getState().select([made.id]);
  };
  return (
    <Section title={words.links}>
      {links.map(({ id, kind, from, to, label }) => {
        const other = from === step.id ? to : from;
        const way = from === step.id ? `${grid.linkKinds[kind]} →` : `← ${grid.linkKinds[kind]}`;
        return (
          <button
            key={id}
            type="button"
            className={`${fields.card} ${fields.plain}`}
            onClick={() => ui.getState().select([id])}
          >
            <Icon name={LINK_LOOK[kind].icon} size={16} />
            <span>
              {`${way} ${nameOf(board, other, canvas)}`}
              {label && <small>{label}</small>}
            </span>
          </button>
        );
      })}
      {canEdit && others.length > 0 && (
        <select
          className={fields.select}
          aria-label={words.linkTo}
          value=""
          onChange={(event) => event.target.value && link(event.target.value)}
        >
          <option value="">{words.linkTo}</option>
          {others.map(({ id }) => (
            <option key={id} value={id}>
              {nameOf(board, id, canvas)}
            </option>
          ))}
        </select>
      )}
    </Section>
  );
}
