const link = document.getElementById('desk');

/** Where staff look and act; here whoever goes there is signed in at once. */
export function showDesk({ api }) {
  link.href = `${api}/desk`;
}
