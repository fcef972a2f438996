// Adds the English words that no first line needs to the table. Each view that is fetched later and uses some
// imports this file.

import { en } from "./en.ts";
import { keyWords } from "./en-keys.ts";
import { saveList } from "./en-save-list.ts";
import { settings } from "./en-settings.ts";
import { spoken } from "./en-spoken.ts";

Object.assign(en, keyWords, settings, saveList, spoken);
