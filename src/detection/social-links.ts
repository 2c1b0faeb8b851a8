// Links to profiles of persons on social media, and their handles. Pure. Pages of companies and groups are none.

import type { Detection } from '../model/detection.ts';

/** Paths that lead to no person. */
const NO_PERSON =
  'company|companies|groups?|pages?|events?|sharer|share|jobs|school|showcase|pulse|feed|posts?|hashtag|explore|reel|reels|stories|p|tv|watch|search|intent|home|about|help|ads|business|marketplace|login|reviews?';
const SITES = String.raw`(?:facebook|fb|instagram|twitter|x|tiktok|threads|snapchat|pinterest|xing|vk|mastodon)\.(?:com|net|social|me)`;
const LINKS: readonly RegExp[] = [
  /linkedin\.com\/(?:in|pub)\/[\p{L}\p{N}%._-]{2,}/iu,
  new RegExp(
    String.raw`(?<![\p{L}\p{N}.-])(?:www\.|m\.|nl-nl\.)?${SITES}\/(?!(?:${NO_PERSON})(?:[\/?#]|\b(?![.\w-])))@?(?:add\/|profile\.php\?id=|profile\/)?[\p{L}\p{N}._-]{2,}`,
    'iu',
  ),
  /bsky\.app\/profile\/\S{2,}|youtube\.com\/(?:@|user\/)\S{2,}/i,
  /(?<!\p{L})(?:insta(?:gram)?|snap(?:chat)?|twitter|tiktok)(?:[ -]?(?:account|profiel|profile|handle|naam|user|name))?(?: ?\([^)]{0,20}\))?\s*[:=]\s*[\p{L}\p{N}._]*[\d._][\p{L}\p{N}._]*/iu,
];
/** A handle behind the name of the network. */
const HANDLE =
  /(?<!\p{L})(?:insta(?:gram)?|ig|twitter|x|tiktok|snap(?:chat)?|threads|facebook|fb|linkedin|mastodon|bluesky)(?:aar)?(?![\p{L}\p{N}])[^@\n]{0,25}(?<![\p{L}\p{N}._-])@[\p{L}\p{N}._]{2,}(?![\p{L}\p{N}]*@)|@[\p{L}\p{N}._]{2,}\s*(?:\(|op|on|at)\s*(?:insta(?:gram)?|ig|twitter|x|tiktok|snap(?:chat)?|threads|linkedin)(?!\p{L})/iu;

export function detectSocialLinks(text: string): readonly Detection[] {
  if (LINKS.some(link => link.test(text))) return [{ what: 'social_link', certainty: 'certain' }];
  return HANDLE.test(text) ? [{ what: 'social_link', certainty: 'likely' }] : [];
}
