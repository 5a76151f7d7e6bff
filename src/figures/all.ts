import { corridor } from './corridor/index.ts';
import { register } from './registry.ts';
import { scarcity } from './scarcity/index.ts';
import { sheets } from './sheets.ts';
import { vessels } from './vessels/index.ts';
import { weekly } from './weekly/index.ts';

// For builds and tests, which draw everything. A browser loads figures as they come near (load.ts).
for (const figure of [vessels, weekly, sheets, corridor, scarcity]) register(figure as never);
