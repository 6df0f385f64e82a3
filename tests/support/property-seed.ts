import fc from 'fast-check';

// A run must not fail by chance: the same cases every time. To look further, set another seed.
fc.configureGlobal({ seed: Number(process.env['PROPERTY_SEED'] ?? 20240809) });
