/** A call of a WebAssembly function, to be made again. */
export interface Call {
  readonly name: string;
  readonly args: readonly number[];
}

type Kernel = (...args: number[]) => unknown;
type Functions = Readonly<Record<string, Kernel>>;

export interface Recorder<T> {
  /** What was made meanwhile. Its WebAssembly functions note their calls, so it is slower than another. */
  readonly made: T;
  /** The functions themselves. */
  readonly functions: Functions;
  readonly memory: WebAssembly.Memory;
  /** The calls that are made while the work is done. */
  record(work: () => unknown): Promise<readonly Call[]>;
}

/**
 * Makes something of which every call into WebAssembly can be recorded, whatever it is: while it is made, modules are
 * instantiated with functions that take notes. It must instantiate one module, on a memory that it imports.
 */
export async function recordCalls<T>(make: () => Promise<T>): Promise<Recorder<T>> {
  let functions: Record<string, Kernel> | undefined;
  let memory: WebAssembly.Memory | undefined;
  let calls: Call[] | undefined;

  const noting = (name: string, original: Kernel) =>
    function noted(...args: number[]): unknown {
      calls?.push({ name, args });
      return original(...args);
    };

  const instantiate = WebAssembly.instantiate;
  async function instantiateNoting(module: WebAssembly.Module, imports: WebAssembly.Imports) {
    const { exports } = await instantiate(module, imports);
    memory = Object.values(imports["env"] ?? {}).find((value) => value instanceof WebAssembly.Memory);
    functions = {};
    const noted: Record<string, unknown> = { ...exports };
    for (const [name, value] of Object.entries(exports)) {
      if (typeof value !== "function") continue;
      functions[name] = value as Kernel;
      noted[name] = noting(name, value as Kernel);
    }
    return { exports: noted };
  }

  Object.assign(WebAssembly, { instantiate: instantiateNoting });
  let made: T;
  try {
    made = await make();
  } finally {
    Object.assign(WebAssembly, { instantiate });
  }
  if (functions === undefined || memory === undefined) {
    throw new Error("recordCalls: must see a module being instantiated on a memory, got none.");
  }
  return {
    made,
    functions,
    memory,
    async record(work) {
      const recorded: Call[] = [];
      calls = recorded;
      try {
        await work();
      } finally {
        calls = undefined;
      }
      return recorded;
    },
  };
}

/** The calls again, n times, as a function without a loop over them: as close to nothing as a caller can cost. */
export function compileReplay(calls: readonly Call[], functions: Functions): (n: number) => void {
  const names = [...new Set(calls.map(({ name }) => name))];
  const lines = calls.map(({ name, args }) => `  ${name}(${args.map(literal).join(", ")});`);
  const body = `for (let i = 0; i < n; i++) {\n${lines.join("\n")}\n}`;
  const replay = new Function(...names, "n", body);
  return (n) => replay(...names.map((name) => functions[name]), n);
}

/** A number as code: `String` writes −0 as 0. */
function literal(value: number): string {
  return Object.is(value, -0) ? "-0" : String(value);
}
