/** Something worth finding again in a run: where it is, and what it was, in the words of the page. */
export interface TimelineEvent {
  readonly iteration: number;
  readonly kind: "milestone" | "diagnosis" | "change" | "saved";
  readonly text: string;
}

/** What happened in a run, in the order of its iterations. */
export interface Events {
  readonly list: readonly TimelineEvent[];
  /** Adds one, unless the very same is there already. */
  add(event: TimelineEvent): void;
  /** Forgets what lies beyond an iteration; at 0 another run begins, and everything goes. */
  cut(iteration: number): void;
  /** Another run's events in place of these. */
  replace(list: readonly TimelineEvent[]): void;
}

/** So many are kept; the oldest go first. */
const most = 200;

/** @param cell Where the list is kept; whoever watches the cell follows the events. */
export function createEvents(cell: { value: readonly TimelineEvent[] } = { value: [] }): Events {
  return {
    get list() {
      return cell.value;
    },
    add(event) {
      const same = ({ iteration, kind, text }: TimelineEvent) =>
        iteration === event.iteration && kind === event.kind && text === event.text;
      if (cell.value.some(same)) return;
      cell.value = [...cell.value, event].toSorted((a, b) => a.iteration - b.iteration).slice(-most);
    },
    cut(iteration) {
      const kept = iteration > 0 ? cell.value.filter((event) => event.iteration <= iteration) : [];
      if (kept.length < cell.value.length) cell.value = kept;
    },
    replace(list) {
      cell.value = list;
    },
  };
}
