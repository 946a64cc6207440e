import type { FunctionComponent, ReactNode } from 'react';
import { BlankPicture } from './pictures/BlankPicture.tsx';
import { BlueprintPicture } from './pictures/BlueprintPicture.tsx';
import { CurrentFuturePicture } from './pictures/CurrentFuturePicture.tsx';
import { DayInLifePicture } from './pictures/DayInLifePicture.tsx';
import { JourneyPicture } from './pictures/JourneyPicture.tsx';
import { LifecyclePicture } from './pictures/LifecyclePicture.tsx';
import type { TemplateId } from './templates.ts';

const PICTURES: Readonly<Record<TemplateId, FunctionComponent>> = {
  blank: BlankPicture,
  journey: JourneyPicture,
  blueprint: BlueprintPicture,
  dayInLife: DayInLifePicture,
  lifecycle: LifecyclePicture,
  currentFuture: CurrentFuturePicture,
};

/** What a template looks like, in a few lines. */
export function TemplatePicture({
  template,
  className,
}: {
  readonly template: TemplateId;
  readonly className?: string | undefined;
}): ReactNode {
  const Picture = PICTURES[template];
  return (
    <svg
      className={className}
      viewBox="0 0 256 136"
      preserveAspectRatio="xMidYMid meet"
      fill="none"
      aria-hidden
    >
      <Picture />
    </svg>
  );
}
