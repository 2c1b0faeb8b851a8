// One fixed seed for every property test, so that the same commit always gives the same answer. `npm run fuzz` looks further.
import fc from 'fast-check';

fc.configureGlobal({ seed: Number(process.env['FC_SEED'] ?? 20_261_101) });
