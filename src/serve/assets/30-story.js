/** A node of the origin map that is pointed at or reached by the keyboard lights its whole way, from its origins to all that rests on it. */
for (const drawing of document.querySelectorAll("svg.origins")) {
  const steps = [...drawing.querySelectorAll("path.step[data-from]")];
  const nodes = [...drawing.querySelectorAll("[data-node]")];

  /**
   * All that lies on the way of a node, itself included.
   * @param {string} id
   */
  const wayOf = (id) => {
    const found = new Set([id]);
    for (const [near, far] of [
      ["data-to", "data-from"],
      ["data-from", "data-to"],
    ]) {
      const side = new Set([id]);
      for (const here of side) for (const step of steps) if (step.getAttribute(near ?? "") === here) side.add(step.getAttribute(far ?? "") ?? "");
      for (const here of side) found.add(here);
    }
    return found;
  };

  /** @param {string | null} id */
  const light = (id) => {
    const way = id === null ? null : wayOf(id);
    drawing.classList.toggle("lit", way !== null);
    for (const node of nodes) node.classList.toggle("on", way !== null && way.has(node.getAttribute("data-node") ?? ""));
    for (const step of steps)
      step.classList.toggle("on", way !== null && way.has(step.getAttribute("data-from") ?? "") && way.has(step.getAttribute("data-to") ?? ""));
  };

  for (const node of nodes) {
    for (const event of ["pointerenter", "focus"]) node.addEventListener(event, () => light(node.getAttribute("data-node")));
    for (const event of ["pointerleave", "blur"]) node.addEventListener(event, () => light(null));
  }
}

// on a narrow window the list says more than the drawing
if (matchMedia("(max-width: 40rem)").matches) for (const list of document.querySelectorAll("details.as-list")) list.setAttribute("open", "");
