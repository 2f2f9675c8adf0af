import type { RunConfig } from "gan-core";
import type { Words } from "../../words/words.ts";
import { writeLink } from "../address/link.ts";
import { chartCsv, samplesCsv } from "../export/csv.ts";
import { embedCode } from "../export/embed-code.ts";
import { fileName } from "../export/file-name.ts";
import { type GivenFile, openFiles } from "../export/open-files.ts";
import { picture } from "../export/picture.ts";
import { runCode } from "../export/run-code.ts";
import { type Desk, saveFile } from "../export/save-file.ts";
import { reasonOf } from "../lost.ts";
import type { OnShow } from "../on-show.svelte.ts";

/** What can be done with a run besides training it. Each answers with what it came to, in a sentence. */
export interface Share {
  copyLink(): Promise<string>;
  copyEmbed(): Promise<string>;
  copyCode(): Promise<string>;
  saveRun(): Promise<string>;
  savePicture(kind: "png" | "svg"): Promise<string>;
  saveSamples(): Promise<string>;
  saveCurves(): Promise<string>;
  saveFilm(film: Blob, extension: string): string;
  /** Opens a run, or a model of the original GAN Lab; what is neither is refused, and the present run stays. */
  open(files: Iterable<GivenFile>): Promise<string>;
}

export interface ShareOptions {
  readonly lab: Pick<OnShow, "state" | "session" | "opening" | "hero"> & { readonly words: Pick<Words, "share"> };
  readonly desk: Desk;
  /** Puts text where it can be pasted. May be refused. */
  copy(text: string): Promise<void>;
  /** Where the Lab lies, and where its embeddable form does: without what stands behind `#`. */
  readonly addresses: { readonly lab: string; readonly embed: string };
}

export function createShare({ lab, desk, copy, addresses }: ShareOptions): Share {
  const { state, session, opening } = lab;
  const words = lab.words.share;

  function named(extension: string, subject = ""): string {
    const { iteration } = state.table;
    return fileName({ seed: state.config.value.seed, iteration }, extension, subject);
  }

  function give(content: Blob | string, name: string): string {
    saveFile(content, name, desk);
    return words.saved(name);
  }

  async function copied(text: string, done: string): Promise<string> {
    try {
      await copy(text);
      return done;
    } catch {
      return words.notCopied;
    }
  }

  function addressOf(base: string, config: RunConfig): string | undefined {
    const hash = writeLink(config, opening);
    return hash === undefined ? undefined : `${base}${hash === "" ? "" : `#${hash}`}`;
  }

  return {
    async copyLink() {
      const address = addressOf(addresses.lab, state.config.value);
      return address === undefined ? words.tooLong : copied(address, words.linkCopied);
    },
    async copyEmbed() {
      const address = addressOf(addresses.embed, state.config.value);
      if (address === undefined) return words.tooLong;
      const title = words.embed.title(words.seed(state.config.value.seed));
      return copied(embedCode(address, { title }), words.embedCopied);
    },
    async copyCode() {
      const history = session.gan?.history.save();
      const first = history?.kept[0]?.checkpoint;
      const config = first?.iteration === 0 ? first.config : state.config.value;
      const iterations = state.table.live ? state.table.iteration : 1000;
      const code = runCode(config, { iterations, changes: history?.changes ?? [], words: words.code });
      return copied(code, words.codeCopied);
    },
    async saveRun() {
      const { gan } = session;
      if (!gan || !state.table.live) return words.nothingYet;
      const { writeRun } = await import("../export/read-run.ts");
      const checkpoint = await gan.checkpoint();
      return give(writeRun({ checkpoint, history: gan.history.save() }), named("json"));
    },
    async savePicture(kind) {
      const view = lab.hero();
      if (!view) return words.nothingYet;
      try {
        return give(await picture(view, { kind }), named(kind));
      } catch (error) {
        return words.picture.failed(reasonOf(error));
      }
    },
    async saveSamples() {
      const { real, fake } = state.picture.value;
      return give(samplesCsv({ ...(real ? { real } : {}), ...(fake ? { fake } : {}) }), named("csv", "samples"));
    },
    async saveCurves() {
      const { losses, measure } = state.record.value;
      const curve = (label: string, trace: typeof losses, s: number) => ({
        label,
        x: trace.x,
        y: trace.y[s]!,
        length: trace.length,
      });
      const curves = [
        curve("discriminator loss", losses, 0),
        curve("generator loss", losses, 1),
        ...state.follow.value.flatMap((id) => [curve(id, measure(id), 0), curve(`${id} floor`, measure(id), 1)]),
      ];
      return give(chartCsv("iteration", curves), named("csv", "charts"));
    },
    saveFilm: (blob, extension) => give(blob, named(extension, "film")),
    async open(files) {
      const opened = await openFiles(files, words.open);
      if (!opened.ok) return opened.reason;
      if (opened.kind === "original") {
        const { checkpoint, differences } = opened.original;
        const lead = words.open.differences(differences);
        session.open({ checkpoint }, lead);
        return lead;
      }
      const { run, name } = opened;
      const lead = words.opened(name, run.checkpoint.iteration);
      session.open(run, lead);
      return lead;
    },
  };
}
