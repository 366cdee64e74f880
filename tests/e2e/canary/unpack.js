// Unpacks a zip file in memory, because its contents are compressed.
import { inflateRawSync } from "node:zlib";

const DIRECTORY_END = 0x06054b50;
const ENTRY = 0x02014b50;

/** The members of a zip file by their names, as the directory at its end lists them. */
export function unpack(zip) {
  let end = zip.length - 22;
  while (end >= 0 && zip.readUInt32LE(end) !== DIRECTORY_END) end -= 1;
  if (end < 0) throw new Error("not a zip file");
  const members = new Map();
  let at = zip.readUInt32LE(end + 16);
  for (let left = zip.readUInt16LE(end + 10); left > 0; left -= 1) {
    if (zip.readUInt32LE(at) !== ENTRY) throw new Error("the directory of the zip file is broken");
    const [packed, name, extra, comment, local] = [zip.readUInt32LE(at + 20), zip.readUInt16LE(at + 28), zip.readUInt16LE(at + 30), zip.readUInt16LE(at + 32), zip.readUInt32LE(at + 42)];
    // The lengths in the local header can differ.
    const from = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    const bytes = zip.subarray(from, from + packed);
    const method = zip.readUInt16LE(at + 10);
    if (method !== 0 && method !== 8) throw new Error(`unsupported compression method ${method}`);
    members.set(zip.toString("utf8", at + 46, at + 46 + name), method === 8 ? inflateRawSync(bytes) : Buffer.from(bytes));
    at += 46 + name + extra + comment;
  }
  return members;
}
