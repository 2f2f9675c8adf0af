/** What `gan --help` says after the list of commands. */
export const examples = `
Examples:
  gan train --set data=ring --set loss=wasserstein --metrics --out run.json
  gan train config.json --iterations 50000 --log log.csv
  gan train --resume run.json --iterations 100000
  gan sample run.json --count 5000 > fakes.csv
  gan eval run.json --metrics wasserstein-2,coverage --json
  gan eval --real real.csv --fake fakes.csv
  gan sweep sweep.json --out rows.jsonl
  gan sweep sweep.json --shard 3/16 --out rows-3.jsonl
  gan sweep --merge rows-*.jsonl --out all.jsonl
  gan list distributions ring
  gan config --set 'generator.hidden=[64,64]' > config.json

Exit codes:
  0    done
  1    something failed that is not the input's fault
  2    bad usage or bad input
  3    training stopped being finite; the last good state is saved
  130  interrupted by Ctrl-C (143: asked to end); what there was is saved

Data go to standard output, all else to standard error. DEBUG=1 shows where an error comes from.`;
