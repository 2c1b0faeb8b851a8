// Walks the elements of one XML part. Prefixes are dropped, entities of a document are never expanded, nothing is fetched.

import { SaxesParser } from 'saxes';
import { XlsxProblem } from './problem.ts';

/** What is told of an element; `name` and attributes without their prefix. */
export interface XmlVisitor {
  readonly open: (name: string, attributes: Readonly<Record<string, string>>) => void;
  readonly text?: (text: string) => void;
  readonly close?: (name: string) => void;
}

const sliceLength = 1 << 20;

/** Throws XlsxProblem 'damaged' for what is not well-formed, or has a document type. */
export function walkXml(xml: string, visitor: XmlVisitor): void {
  const parser = new SaxesParser();
  const fail = (cause: unknown): never => {
    throw new XlsxProblem('damaged', {}, { cause });
  };
  parser.on('error', fail);
  parser.on('doctype', () => fail(new Error('document type')));
  parser.on('opentag', ({ name, attributes }) => {
    const own: Record<string, string> = {};
    for (const [key, value] of Object.entries(attributes)) own[bare(key)] = value;
    visitor.open(bare(name), own);
  });
  if (visitor.text) parser.on('text', visitor.text);
  parser.on('closetag', ({ name }) => visitor.close?.(bare(name)));
  for (let at = 0; at < xml.length; at += sliceLength) parser.write(xml.slice(at, at + sliceLength));
  parser.close();
}

function bare(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
