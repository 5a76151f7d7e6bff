import { figureNames, loadFigures } from './registry.ts';

// For builds and tests, which draw everything. A browser loads figures as they come near.
await loadFigures(figureNames);
