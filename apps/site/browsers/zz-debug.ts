import { openWebkit } from "./webkit.ts";
import { serveSite } from "./server.ts";
import { labOf } from "./lab.ts";
const t0 = Date.now(); const say = (...a: unknown[]) => console.log(((Date.now()-t0)/1000).toFixed(1), ...a);
const site = await serveSite(); const visit = await openWebkit("/usr/bin/WebKitWebDriver");
try {
await visit.resize(1440, 900); await visit.open(site.origin + "/"); const lab = labOf(visit);
await lab.click("Run"); await lab.trained(300); say("trained"); await lab.click("Pause"); await lab.rests(); const end = await lab.iteration(); say("rests", end);
await lab.press("."); say("pressed ."); await lab.rests(end+1); say("rests", await lab.iteration());
await lab.focus("Moment of the run"); say("focus", await visit.read(() => document.activeElement?.getAttribute("aria-label"))); await lab.press("Home"); say("home"); await new Promise(r=>setTimeout(r,1500)); say(await lab.iteration(), await lab.lead()); 
await lab.press("End"); say("End"); await new Promise(r=>setTimeout(r,1500)); say(await lab.iteration());
await lab.press(","); await new Promise(r=>setTimeout(r,1500)); say(await lab.iteration());
for (const [w,h] of [[390,844],[600,844]] as const) { await visit.resize(w,h); say(await visit.read(()=>[innerWidth, innerHeight])); }
} catch (e) { say(e) } finally { await visit.close(); site.close(); }
