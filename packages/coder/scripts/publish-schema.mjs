/** Writes the record's JSON Schema beside the built code, so that it is a file of the package. Runs at the end of a build. */
import { writeFileSync } from "node:fs";
import { recordSchema } from "../dist/record/record.js";

writeFileSync(
  new URL("../dist/record/record.schema.json", import.meta.url),
  `${JSON.stringify(recordSchema, null, 2)}\n`,
);
