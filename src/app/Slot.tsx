/** What stands at one place of the screen: the open features of that place, in order. */
import { Suspense, use } from "react";
import type { Feature, Slot as Name } from "../features/feature.ts";
import { FeaturesContext } from "../features/featuresContext.ts";
import { useSelected } from "../ui/context.ts";

const OpenFeature = ({ Panel, Fallback, isOpen }: Feature) => {
  const isShown = useSelected(({ chosen }) => isOpen?.(chosen) ?? true);
  return (
    isShown && (
      <Suspense fallback={Fallback && <Fallback />}>
        <Panel />
      </Suspense>
    )
  );
};

export const Slot = ({ name }: { readonly name: Name }) =>
  use(FeaturesContext)
    .filter(({ slot }) => slot === name)
    .map((record) => <OpenFeature key={record.id} {...record} />);
