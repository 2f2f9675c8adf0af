// Apart, so that what it takes to check any run there is comes with the first file and not with the page.
export { readOriginal, readRun, writeRun } from "gan-core";
