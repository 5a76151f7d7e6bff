import type { View } from '../figure.ts';

/**
 * Has what is made of a state in a view made once, and kept while that state is: both ends of a way are asked for at every frame of it.
 * Of a state nothing changes, and inks are named and not yet colours, so that a theme makes no difference.
 */
export function remember<State extends object, Data, Made>(make: (state: State, view: View, data: Data) => Made): typeof make {
  const known = new WeakMap<State, Map<string, { readonly data: Data; readonly made: Made }>>();
  return (state, view, data) => {
    const views = known.get(state) ?? new Map();
    known.set(state, views);
    // A slide is a narrow view that is wider.
    const name = `${view.name} ${view.width} ${view.height} ${view.locale}`;
    const found = views.get(name);
    if (found?.data === data) return found.made;
    const made = make(state, view, data);
    views.set(name, { data, made });
    return made;
  };
}
