/** A value that JSON can hold; keys are written in their order. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };
