const themes = ['light', 'dark', 'contrast'] as const;

/** The look of slides: a theme that a key or the address chooses, until then the reader's own. */
export function lookOf(params: URLSearchParams): { theme: () => string | undefined; cycle: () => void } {
  const root = document.documentElement;
  const asked = themes.find((theme) => theme === params.get('theme'));
  if (asked) root.dataset['theme'] = asked;
  return {
    theme: () => root.dataset['theme'],
    cycle() {
      const now = root.dataset['theme'] ?? (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light');
      root.dataset['theme'] = themes[(themes.indexOf(now as (typeof themes)[number]) + 1) % themes.length]!;
    },
  };
}
