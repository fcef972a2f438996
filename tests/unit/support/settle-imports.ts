// After each test what the code began to import comes in. An import that is still under way when a worker ends is an error of
// the whole run, though every test passed.
import { afterEach, vi } from "vitest";

afterEach(() => vi.dynamicImportSettled(), 60_000); // on a busy machine a large module takes its time
