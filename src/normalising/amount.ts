// An amount as exported → a number. Total: null where it is none. May not know a currency.

/** `€ 1.234,50`, `1,234.50`, `1234.5`: the last sign before one or two digits is the decimal one. */
export function amountOf(text: string): number | null {
  const bare = text.replace(/[^\d.,-]/g, '');
  if (!/\d/.test(bare)) return null;
  const decimals = /[.,](\d{1,2})$/.exec(bare);
  const whole = decimals === null ? bare : bare.slice(0, decimals.index);
  const value = Number(`${whole.replace(/[.,]/g, '')}.${decimals?.[1] ?? '0'}`);
  return Number.isFinite(value) ? value : null;
}
