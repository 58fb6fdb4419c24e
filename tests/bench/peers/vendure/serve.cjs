// One server process, and in PEER_ROLE=worker the job worker beside it, as Vendure's guide asks for.
const { bootstrap, bootstrapWorker } = require("@vendure/core");
const { config } = require("./config.cjs");

async function main() {
  if (process.env.PEER_ROLE === "worker") {
    const worker = await bootstrapWorker(config);
    await worker.startJobQueue();
  } else {
    await bootstrap(config);
  }
}

main().catch((error) => {
  console.error(error);
  process.exit(1);
});
