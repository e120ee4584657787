// Gives every snippet a button that copies it.
for (const pre of document.querySelectorAll("pre")) {
  const frame = document.createElement("div");
  frame.className = "snippet";
  pre.replaceWith(frame);
  const button = document.createElement("button");
  button.type = "button";
  button.textContent = "Copy";
  button.addEventListener("click", async () => {
    try {
      await navigator.clipboard.writeText(pre.textContent);
      button.textContent = "Copied";
    } catch {
      // Without TLS browsers offer no clipboard: mark the text, so that one key copies it.
      getSelection().selectAllChildren(pre);
      button.textContent = "Ctrl+C";
    }
    setTimeout(() => { button.textContent = "Copy"; }, 2000);
  });
  frame.append(pre, button);
}
