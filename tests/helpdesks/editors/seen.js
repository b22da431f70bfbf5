/** React draws in its own time. */
export async function seen(place, css) {
  for (;;) {
    const found = place.querySelector(css);
    if (found) return found;
    await new Promise((done) => requestAnimationFrame(done));
  }
}
