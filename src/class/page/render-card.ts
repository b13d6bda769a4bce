import { formatPercent } from '../../locales/format-percent.ts';
import { ENGLISH } from '../../locales/load.ts';
import type { Progress } from '../../measure/progress.ts';
import { escapeXml } from '../../render/escape/escape-xml.ts';
import type { Member } from '../class.ts';
import { linkMember, sayNext } from '../render/describe-class.ts';

/** What a card needs besides its member. */
export interface CardPlace {
  readonly server: string;
  /** The choices of the filter that show it. */
  readonly groups: readonly string[];
}

/** Behind every stage in the order by stage. */
const NO_STAGE = 999_999;

/** One member as an item of the page's list. */
export function renderCard(member: Member, { server, groups }: CardPlace): string {
  const { progress, stage, waiting, lastChange } = member;
  const number = groups.map((key) => /^stage-(\d+)$/.exec(key)?.[1]).find((one) => one !== undefined) ?? NO_STAGE;
  // A day that is not known comes last.
  const data = `data-groups="${groups.join(' ')}" data-stage="${number}" data-waiting="${waiting}" data-change="${escapeXml(lastChange ?? '9999')}"`;
  return `<li ${data}>
<div class="head"><h3>${renderName(member, server)}</h3>${renderCount(progress)}</div>
${renderBar(progress)}
<p>${member.next === null ? '' : '<span class="quiet">Next</span> '}<bdi>${sayNext(member, escapeXml)}</bdi></p>
${stage === null ? '' : `<p class="quiet" dir="auto">${escapeXml(stage)}</p>`}${renderRoadmaps(member)}
<p class="meta quiet">${listMeta(member).join('')}</p>
</li>`;
}

function renderName(member: Member, server: string): string {
  const link = linkMember(member, server);
  const name = `<bdi>${escapeXml(member.name)}</bdi>`;
  return link === null ? name : `<a href="${escapeXml(link)}">${name}</a>`;
}

function renderCount({ done, total, percent }: Progress): string {
  return `<span class="count">${done}/${total} · ${formatPercent(ENGLISH, percent)}</span>`;
}

/** The bar says in a picture what stands above it. */
function renderBar({ done, doing, total }: Progress): string {
  if (total === 0) return '';
  return (
    `<svg viewBox="0 0 ${total} 1" preserveAspectRatio="none" aria-hidden="true"><rect class="done" width="${done}" height="1"/>` +
    `<rect class="doing" x="${done}" width="${doing}" height="1"/></svg>`
  );
}

/** Where there are several roadmaps, how far each is. */
function renderRoadmaps({ roadmaps }: Member): string {
  if (roadmaps.length < 2) return '';
  const items = roadmaps.map(
    ({ title, progress }) => `<bdi>${escapeXml(title)}</bdi> ${progress.done}/${progress.total}`,
  );
  return `<p class="quiet">${items.join(' · ')}</p>`;
}

function listMeta({ progress, waiting, problems, lastChange }: Member): readonly string[] {
  return [
    lastChange === null ? '' : `<span>Changed ${escapeXml(lastChange)}</span>`,
    progress.doing === 0 ? '' : `<span>${progress.doing} in progress</span>`,
    waiting === 0 ? '' : `<span>${waiting} waiting</span>`,
    problems === 0 ? '' : `<span>${problems} ${problems === 1 ? 'problem' : 'problems'}</span>`,
  ];
}
