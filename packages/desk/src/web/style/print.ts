/** Print: black on white, nothing that is there only to be clicked. */
export const printStyle = `
@media print {
  :root { --paper: #fff; --ink: #000; --soft: #333; --rule: #bbb; --raised: #fff; --wash: #fff; --link: #000; --mark: #eee; --land: #f4f4f4; --land-on: #e4e4e4; --on-fill: #fff; --vc: #2f6f9f; --mc: #17684f; --vx: #a15c00; --mx: #9b2d2d; }
  body { font-size: 10pt; }
  .top, .foot, form, .skip, .more, .dossier .side, .acts, .memo, .pager, details.data, .original, .file, figcaption > a { display: none; }
  .legend li::before { print-color-adjust: exact; }
  .dossier, .reading { display: block; }
  .notes { position: static; max-height: none; }
  .entry, .notes li, figure, .contest { break-inside: avoid; }
  .fold::details-content, .entry::details-content { content-visibility: visible; display: block; }
  .entry .inside { padding-left: 2rem; }
  figure svg { max-height: 8.5cm; }
  a { text-decoration: none; }
  h2 { break-after: avoid; }
}
`;
