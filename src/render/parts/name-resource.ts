import { foldText } from '../../fold-text.ts';
import type { Resource } from '../../parse/roadmap.ts';
import type { Name } from '../../suggest/graph/ref.ts';

/** A resource as it is shown for a step: the step's own link, which is called like it, by the site that it leads to. */
export function nameResource(resource: Resource, step: Name | null): Resource {
  if (step === null || foldText(resource.title) !== foldText(step.title)) return resource;
  const site = URL.canParse(resource.url) ? new URL(resource.url).host : '';
  return { ...resource, title: site.replace(/^www\./u, '') || resource.title };
}
