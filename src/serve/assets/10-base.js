/**
 * What pages gain where a script may run; without it they do the same with one step more. It asks nothing of any other machine.
 */

// "/" leads to the search box, as on other desks, unless somebody is writing
document.addEventListener("keydown", (event) => {
  if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.target instanceof HTMLElement && event.target.closest("input, textarea, select, [contenteditable]")) return;
  const box = document.querySelector("#search-words");
  if (!(box instanceof HTMLInputElement)) return;
  event.preventDefault();
  box.focus();
  box.select();
});

// the language and the look change with a choice; without a script there is a button for it
for (const form of document.querySelectorAll("form[data-at-once]")) {
  if (!(form instanceof HTMLFormElement)) continue;
  form.addEventListener("change", () => form.requestSubmit());
  form.querySelector("button")?.setAttribute("hidden", "");
}
