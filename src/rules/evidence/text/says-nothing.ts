import { fileName } from '../../../page/name/file-name.js';

/** What stands in for a text where somebody did not know what to write. */
const STOPGAP =
  /^((an? |the )?(image|img|picture|pic|photo|photograph|graphic|icon|logo image|banner|spacer|placeholder|untitled|thumbnail|thumb|alt|alt text|alternative text|click|click here|button|null|undefined|none|n\/a|image description|default|flat-?icon|icons8|freepik)( ?\d+)?|bild|imagen|imagem|immagine|afbeelding|obraz|foto|תמונה|صورة|画像|图片)$/i;

/** What templates write where a text belongs. */
const BLANK = /^[.…_*\s\p{Pd}]+$/u;

const FILE = /\.(png|jpe?g|gif|svg|webp|avif|bmp|ico|tiff?)$/i;

/** True for a name of a picture that tells nothing of it: the name of its file, or that it is a picture. */
export function saysNothing(name: string, address: string): boolean {
  const file = fileName(address);
  return (
    STOPGAP.test(name) ||
    BLANK.test(name) ||
    (FILE.test(name) && !/\s/.test(name)) ||
    (/[\d_-]/.test(name) && (name === file || name === file.replace(/\.\w+$/, '')))
  );
}
