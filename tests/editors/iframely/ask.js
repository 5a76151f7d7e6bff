// node ask.js <iframely> <address>: prints the code that iframely would put into a page for an address. It is a program by itself
// because iframely reads its configuration from the folder in which it is started.
const [, , iframely, address] = process.argv;
const { run } = await import(iframely);
// Who runs iframely says which sites may give code: here any.
const anyone = { isAllowed: () => true, isDefault: false, exists: () => true, getRecordHash: () => '', oembed: { rich: ['allow'] } };
run(address, { getWhitelistRecord: () => anyone }, (error, data) => {
  const html = data?.links.find(({ rel }) => rel.includes('oembed') && rel.includes('html5'))?.html;
  if (!html) process.stderr.write(JSON.stringify({ error, messages: data?.messages, links: data?.links }));
  process.stdout.write(`\n${JSON.stringify({ html, error })}`, () => process.exit(html ? 0 : 1));
});
