// How does a pack become a document that an office edits? Headings, lists, the map as a picture, sources at the end.
import { Document, Footer, HeadingLevel, ImageRun, LevelFormat, Packer, Paragraph, TextRun } from 'docx';
import type { PackSection, PackSource, VisitPack } from './pack.ts';

const FONT = { ascii: 'Arial', hAnsi: 'Arial', eastAsia: 'Microsoft YaHei', cs: 'Arial' };
/** Points that the text is wide on A4. */
const WIDTH = 500;
const SMALL = 18;

export async function packDocx(pack: VisitPack, picture: ArrayBuffer | null): Promise<Blob> {
  const { title, subtitle, proposal, sections, map, sources, sourcesTitle, foot } = pack;
  const document = new Document({
    creator: 'Liantu 链图',
    title,
    styles: { default: { document: { run: { font: FONT, size: 22 } } } },
    numbering: {
      config: [
        { reference: 'ticked', levels: [{ level: 0, format: LevelFormat.BULLET, text: '☐' }] },
        { reference: 'said', levels: [{ level: 0, format: LevelFormat.BULLET, text: '•' }] },
      ],
    },
    sections: [
      {
        properties: {
          page: {
            size: { width: '210mm', height: '297mm' },
            margin: { top: '16mm', bottom: '16mm', left: '16mm', right: '16mm' },
          },
        },
        footers: {
          default: new Footer({ children: [new Paragraph({ children: [new TextRun({ text: foot, size: SMALL })] })] }),
        },
        children: [
          new Paragraph({ heading: HeadingLevel.TITLE, children: [new TextRun({ text: title, font: FONT })] }),
          new Paragraph({ children: [new TextRun({ text: subtitle, size: SMALL })] }),
          new Paragraph({
            spacing: { before: 120 },
            children: [new TextRun({ text: proposal, bold: true, size: 26 })],
          }),
          ...sections.flatMap(sectionParagraphs),
          ...(map !== null && picture !== null
            ? [
                heading(map.title),
                new Paragraph({
                  children: [
                    new ImageRun({
                      type: 'png',
                      data: picture,
                      transformation: { width: WIDTH, height: Math.round((WIDTH * map.height) / map.width) },
                    }),
                  ],
                }),
              ]
            : []),
          heading(sourcesTitle),
          ...sources.map(sourceParagraph),
        ],
      },
    ],
  });
  return Packer.toBlob(document);
}

const heading = (text: string, note = ''): Paragraph =>
  new Paragraph({
    heading: HeadingLevel.HEADING_2,
    spacing: { before: 240 },
    children: [
      new TextRun({ text, font: FONT }),
      ...(note === '' ? [] : [new TextRun({ text: `  ${note}`, font: FONT, size: SMALL })]),
    ],
  });

const sectionParagraphs = ({ title, note, said, ticked }: PackSection): Paragraph[] => [
  heading(title, note),
  ...said.map(
    ({ text, sources, weak }) =>
      new Paragraph({
        numbering: { reference: ticked ? 'ticked' : 'said', level: 0 },
        children: [
          new TextRun({ text, underline: weak ? {} : undefined }),
          ...(sources.length > 0 ? [new TextRun({ text: ` [${sources.join(', ')}]`, size: SMALL })] : []),
        ],
      }),
  ),
];

const sourceParagraph = ({ number, letter, title, publisher, url, quote, asOf }: PackSource): Paragraph =>
  new Paragraph({
    children: [
      new TextRun({
        text: `[${number}] (${letter}) ${[title, publisher, asOf].filter(Boolean).join(' · ')}`,
        size: SMALL,
      }),
      ...(quote === null ? [] : [new TextRun({ text: `“${quote}”`, size: SMALL, break: 1 })]),
      ...(url === null ? [] : [new TextRun({ text: url, size: SMALL, break: 1 })]),
    ],
  });
