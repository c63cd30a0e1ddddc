import type { Notebook } from '../store/notebook.ts';

/** Makes a document; when that fails there is none. */
export async function createDocument<Document, Summary>(
  documents: Notebook<Document, Summary>,
  id: string,
  data: Document,
): Promise<void> {
  try {
    await documents.create(id, data).write();
  } catch (error) {
    documents.forget(id);
    throw error;
  }
}

/** Saves another text over a document; when that fails the old one is served again. */
export async function replaceDocument<Document, Summary>(
  documents: Notebook<Document, Summary>,
  id: string,
  change: (data: Document) => Document,
): Promise<void> {
  const document = await documents.document(id);
  document.data = change(document.data);
  try {
    await document.write();
  } catch (error) {
    documents.forget(id);
    throw error;
  }
}
