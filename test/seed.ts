/** Property tests try the same inputs at each run, so that none fails by chance; FAST_CHECK_SEED=1 npx vitest tries others. */
import fc from "fast-check";

fc.configureGlobal({ seed: Number(process.env.FAST_CHECK_SEED ?? 20200720) });
