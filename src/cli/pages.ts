import { readdir, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { PlainError } from '../../scripts/support/plain-error.mjs';
import { serveFolders } from '../../scripts/serve/serve-folders.mjs';

/** A page that can be opened at `address`. */
export interface NamedPage {
  readonly address: string;
  /** What its owner knows it by: the address itself, or the path of the file. */
  readonly name: string;
}

/** Pages that can be opened, and a way to stop serving those that were files. */
export interface Pages {
  readonly pages: readonly NamedPage[];
  readonly close: () => Promise<void>;
}

/** Turns what an owner names (addresses, HTML files, folders of them) into pages to open; throws a PlainError for what is none of these. */
export async function pagesOf(named: readonly string[]): Promise<Pages> {
  if (named.length === 0) throw new PlainError('No page is named: give an address, an HTML file, or a folder of them.');
  const parts: Pages[] = [];
  const close = async (): Promise<void> => {
    await Promise.all(parts.map((part) => part.close()));
  };
  try {
    for (const name of named) parts.push(/^https?:/i.test(name) ? remote(name) : await local(name));
  } catch (error) {
    // What is still served would keep the command from ending.
    await close();
    throw error;
  }
  return { pages: parts.flatMap((part) => part.pages), close };
}

function remote(name: string): Pages {
  if (!URL.canParse(name)) throw new PlainError(`"${name}" is no address.`);
  const address = new URL(name).href;
  return { pages: [{ address, name: address }], close: () => Promise.resolve() };
}

/** A folder is the root of its site; a file's folder is the root of the file's. */
async function local(path: string): Promise<Pages> {
  const isFolder = (await statOf(path)).isDirectory();
  const folder = isFolder ? path : dirname(path);
  const files = isFolder ? await htmlBelow(path) : [basename(path)];
  if (files.length === 0) throw new PlainError(`There is no HTML file in ${path}.`);
  const { address, close } = await serveFolders({ '/': resolve(folder) });
  return {
    pages: files.map((file) => ({ address: address + inAddress(file), name: join(folder, file) })),
    close,
  };
}

/** A name may hold what has a meaning in an address. */
const inAddress = (file: string): string => file.split('/').map(encodeURIComponent).join('/');

async function statOf(path: string): ReturnType<typeof stat> {
  try {
    return await stat(path);
  } catch (error) {
    throw new PlainError(`There is nothing at ${resolve(path)}: give an address, an HTML file, or a folder of them.`, {
      cause: error,
    });
  }
}

async function htmlBelow(folder: string): Promise<string[]> {
  const files = await readdir(folder, { recursive: true });
  return files
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => /\.html?$/i.test(file) && !/(^|\/)node_modules\//.test(file))
    .sort();
}
