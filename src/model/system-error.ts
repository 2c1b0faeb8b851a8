// Tells errors of the operating system from bugs. May not put them into words.

/** An error of the operating system, such as ENOSPC or EACCES. */
export function isSystemError(error: unknown): error is Error & { readonly code: string } {
  return error instanceof Error && 'syscall' in error && 'code' in error && typeof error.code === 'string';
}
