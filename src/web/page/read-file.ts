import type { PostingSource } from "../api.ts";

/** A file as a posting: the words of plain text and Markdown, so that they can be edited, the bytes of all else. */
export async function sourceOf(file: File): Promise<PostingSource> {
  if (/[.](?:txt|md|markdown)$/i.test(file.name)) return { text: await file.text() };
  return { file: { name: file.name, base64: await base64Of(file) } };
}

function base64Of(file: File): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onerror = () => reject(reader.error);
    // `data:…;base64,` and then the bytes.
    reader.onload = () => resolve(String(reader.result).replace(/^[^,]*,/, ""));
    reader.readAsDataURL(file);
  });
}
