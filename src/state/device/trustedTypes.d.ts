/** The part of trusted types that is used, which TypeScript does not know yet. */
interface Window {
  readonly trustedTypes?: {
    createPolicy(
      name: string,
      rules: { readonly createScriptURL: (url: string) => string | null },
    ): unknown;
  };
}
