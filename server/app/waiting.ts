// What does a person see who opens the address before the server is ready? Why it is not, and then the page itself.

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escape = (text: string): string => text.replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign);

/** Asks again every second. */
export function waitingPage(reason: string, { status, headers }: { status: number; headers: object }): Response {
  const html = `<!doctype html>
<html lang="zh-CN">
<meta charset="utf-8">
<meta http-equiv="refresh" content="1">
<meta name="color-scheme" content="light dark">
<title>链图 Liantu</title>
<body style="font: 1rem/1.6 system-ui, sans-serif; max-width: 40rem; margin: 20vh auto; padding: 0 1rem">
<h1 style="font-size: 1.25rem">链图正在启动 <span lang="en">Liantu is starting</span></h1>
<p lang="en">${escape(reason)}</p>
</body>
</html>
`;
  return new Response(html, { status, headers: { ...headers, 'content-type': 'text/html; charset=utf-8' } });
}
