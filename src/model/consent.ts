// Consent and opt-outs in words: channels, special categories. May not judge; the strictest of several is taken elsewhere.

/** Ways to approach a person. `any`: the source has one flag for all of them. */
export const CHANNELS = ['email', 'phone', 'sms', 'post', 'any'] as const;
/** @public */
export type Channel = (typeof CHANNELS)[number];

/** A way a person may not be approached. */
export interface Refusal {
  /** The purpose it is about; null: whatever the purpose. */
  readonly purposeId: string | null;
  readonly channel: Channel;
}

/** The channels a purpose can name. */
export const CHANNEL_NAMES = ['email', 'phone', 'sms', 'post'] as const;
export type ChannelName = (typeof CHANNEL_NAMES)[number];

/** Special categories of personal data (AVG 9(1)), and criminal data (AVG 10). */
export const SPECIAL_CATEGORIES = [
  'art9.ethnicity',
  'art9.politics',
  'art9.belief',
  'art9.union',
  'art9.genetic',
  'art9.biometric',
  'art9.health',
  'art9.sex_life',
  'art10.criminal',
] as const;
export type SpecialCategory = (typeof SPECIAL_CATEGORIES)[number];
