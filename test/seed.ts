import fc from 'fast-check';

// The same texts in every run: what a commit breaks is seen in its own run, and a run that failed can be repeated.
// New texts are the fuzzer's task; `SEED=7 npm test` tries others here, too.
fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number(process.env['SEED'] ?? 1) });
