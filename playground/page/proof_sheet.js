// Hides and shows the columns of languages.

function show(box) {
  for (const cell of document.querySelectorAll(`.l-${CSS.escape(box.value)}`)) cell.hidden = !box.checked;
}

const boxes = [...document.querySelectorAll("#languages input")];
for (const box of boxes) box.addEventListener("change", () => show(box));
boxes.forEach(show);
