// Waits after each test for what the code began to import. An import that is still under way when a worker
// ends fails the whole run, though every test passed.
import { afterEach, vi } from "vitest";

afterEach(() => vi.dynamicImportSettled(), 60_000); // milliseconds; a busy machine reads modules slowly
