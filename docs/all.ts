/** All documents that are made from what the program reads; `npm run docs` runs this, with --check to compare only. */
import "./languages.ts";
import "./reference.ts";
import "./api.ts";
