// The domain of a website or an e-mail address, which is its organisation's own. May not know columns.

/** Domains that give mailboxes to anybody, without their ending (the largest providers in the Netherlands and abroad, 2026-11). */
const FREE_MAIL: ReadonlySet<string> = new Set(
  (
    'gmail googlemail hotmail outlook live msn yahoo ymail icloud me mac aol gmx web protonmail proton zoho mail ziggo kpnmail kpnplanet ' +
    'planet xs4all hetnet home casema chello upcmail telfort tele2 online quicknet zonnet wanadoo versatel solcon caiway zeelandnet t-online ' +
    'orange free laposte comcast verizon att sbcglobal btinternet telenet skynet facebook twitter linkedin instagram'
  ).split(' '),
);

/** Null for a domain of free mail, and for what is none. */
export function domainOf(text: string): string | null {
  const host =
    /^(?:[a-z]+:\/\/)?(?:[^/@]*@)?(?:www\d?\.)?([^/:?#\s]+)/i.exec(text.trim().toLowerCase())?.[1] ?? '';
  const labels = host.split('.');
  const isFree = FREE_MAIL.has(labels.at(-2) ?? '') || FREE_MAIL.has(labels.at(-3) ?? '');
  return labels.length < 2 || isFree ? null : host;
}
