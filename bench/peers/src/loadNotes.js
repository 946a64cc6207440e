/**
 * @typedef {{id: string, x: number, y: number, width: number, height: number, text: string, color: string}} Note
 * @returns {Promise<Note[]>} the notes of this run, from the server that gave the page
 */
export async function loadNotes() {
  const response = await fetch(`/notes?count=${new URLSearchParams(location.search).get('count')}`);
  return response.json();
}
