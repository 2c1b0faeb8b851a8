// The checks of single values, by name, as rules get them. A table; the work is done in the files it names.

import { type EmailProblem, judgeEmail } from './email-check.ts';
import { type EmptyProblem, judgeEmpty } from './empty-value.ts';
import { type CellKind, type ExcelProblem, judgeExcel } from './excel.ts';
import { type IbanProblem, judgeIban } from './iban-check.ts';
import { judgeKvk, type KvkProblem } from './kvk-check.ts';
import { judgeMojibake, type MojibakeProblem } from './mojibake.ts';
import { judgeNameCase } from './name-case.ts';
import { makeSwapJudge } from './name-order.ts';
import { judgePhone, type PhoneProblem } from './phone-check.ts';
import { isPlaceholder } from './placeholder.ts';
import { judgePostcode, type PostcodeProblem } from './postcode-check.ts';
import { judgeVat, type VatProblem } from './vat-check.ts';
import type { Verdict } from './verdict.ts';

/** What a rule may ask about one text; null: nothing is wrong, or nothing can be said. A placeholder is no value. */
export interface Judges {
  readonly email: (text: string) => Verdict<EmailProblem> | null;
  readonly phone: (text: string, country: string) => Verdict<PhoneProblem> | null;
  readonly postcode: (text: string, country: string) => Verdict<PostcodeProblem> | null;
  readonly iban: (text: string) => Verdict<IbanProblem> | null;
  readonly kvk: (text: string, country: string) => Verdict<KvkProblem> | null;
  readonly vat: (text: string, country: string) => Verdict<VatProblem> | null;
  readonly nameCase: typeof judgeNameCase;
  /** Of all names at once: whether first name and surname are exchanged is told by the file itself. */
  readonly nameOrder: typeof makeSwapJudge;
  readonly empty: (text: string, isName: boolean) => Verdict<EmptyProblem> | null;
  readonly mojibake: (text: string) => Verdict<MojibakeProblem> | null;
  readonly excel: (text: string, kind: CellKind) => Verdict<ExcelProblem> | null;
}

export const JUDGES: Judges = {
  email: text => (isPlaceholder(text) ? null : judgeEmail(text)),
  phone: (text, country) => (isPlaceholder(text) ? null : judgePhone(text, country)),
  postcode: (text, country) => (isPlaceholder(text) ? null : judgePostcode(text, country)),
  iban: text => (isPlaceholder(text) ? null : judgeIban(text)),
  kvk: (text, country) => (isPlaceholder(text) ? null : judgeKvk(text, country)),
  vat: (text, country) => (isPlaceholder(text) ? null : judgeVat(text, country)),
  nameCase: judgeNameCase,
  nameOrder: makeSwapJudge,
  empty: judgeEmpty,
  mojibake: judgeMojibake,
  excel: judgeExcel,
};
