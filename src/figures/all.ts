import { corridor } from './corridor/index.ts';
import { register } from './registry.ts';
import { sandbox } from './sandbox/index.ts';
import { scarcity } from './scarcity/index.ts';
import { sheets } from './sheets.ts';
import { sorting } from './sorting/index.ts';
import { spark } from './spark/index.ts';
import { spiral } from './spiral/index.ts';
import { tape } from './tape/index.ts';
import { timeline } from './timeline/index.ts';
import { vessels } from './vessels/index.ts';
import { weekly } from './weekly/index.ts';

// For builds and tests, which draw everything. A browser loads figures as they come near (load.ts).
for (const figure of [vessels, weekly, sheets, corridor, scarcity, spiral, sandbox, tape, sorting, timeline, spark]) register(figure as never);
