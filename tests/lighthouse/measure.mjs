// Measures pages at Lighthouse's mobile settings in one Chromium, and tells what it found as JSON.
// A phone of the middle class is meant, whatever computer measures: this one is slowed down to it by what Lighthouse's
// own benchmark made of it a moment ago, and not at all when it is that slow already.
// What is asked comes as one argument: { chromium, flags, runs, pages: { name: address }, report? }.
import { writeFileSync } from "node:fs";
import { launch } from "chrome-launcher";
import lighthouse from "lighthouse";
import * as constants from "lighthouse/core/config/constants.js";

const { chromium, flags, runs, pages, report } = JSON.parse(process.argv[2]);
// Lighthouse slows a fast desktop (1500 by its benchmark) down four times.
const PHONE = 1500 / 4;
const slowed = (index) => Math.min(4, Math.max(1, index / PHONE));
let cpuSlowdownMultiplier = 4;
const browser = await launch({ chromePath: chromium, chromeFlags: flags, logLevel: "error" });
const found = {};
try {
  for (const [name, address] of Object.entries(pages)) {
    found[name] = [];
    for (let run = 0; run <= runs; run += 1) {
      const measured = await lighthouse(address, {
        port: browser.port,
        logLevel: "error",
        onlyCategories: ["performance"],
        locale: "en-US",
        // The browser itself is slowed down: an estimate from a fast run would take for needed what only came first.
        throttlingMethod: "devtools",
        throttling: { ...constants.throttling.mobileSlow4G, cpuSlowdownMultiplier },
      });
      const { audits, categories, environment, runtimeError } = measured.lhr;
      if (runtimeError) throw new Error(`${name}: ${runtimeError.message}`);
      const used = cpuSlowdownMultiplier;
      cpuSlowdownMultiplier = slowed(environment.benchmarkIndex);
      // The first look warms the shop's memory, and tells how fast this computer is.
      if (run === 0) continue;
      const value = (audit) => audits[audit].numericValue;
      const requests = audits["network-requests"].details.items;
      // What is fetched afterwards, for pages that may be next, holds nobody up.
      const { observedLoad } = audits.metrics.details.items[0];
      const scripts = requests.filter(
        (one) => one.resourceType === "Script" && one.networkRequestTime <= observedLoad,
      );
      found[name].push({
        performance: Math.round(categories.performance.score * 100),
        fcp_ms: Math.round(value("first-contentful-paint")),
        lcp_ms: Math.round(value("largest-contentful-paint")),
        cls: value("cumulative-layout-shift"),
        tbt_ms: Math.round(value("total-blocking-time")),
        bytes: value("total-byte-weight"),
        script_bytes: scripts.reduce((sum, one) => sum + one.transferSize, 0),
        requests: requests.length,
        slowed: used,
      });
      if (report) writeFileSync(`${report}/${name}-${run}.json`, measured.report);
    }
  }
} finally {
  browser.kill();
}
console.log(JSON.stringify(found));
