export { demandCache } from './demand-cache.ts';
export { wholeBuild } from './whole-build.ts';
