// Sends the files that are dropped or chosen, piece after piece, with the form fields of dropzone.
"use strict";

const piece = Number(document.body.dataset.piece);
const state = document.getElementById("state");

async function send(file) {
  const line = state.appendChild(document.createElement("li"));
  const count = Math.max(1, Math.ceil(file.size / piece));
  for (let number = 0; number < count; number += 1) {
    line.textContent = `${file.name}: ${Math.floor((100 * number) / count)} %`;
    const form = new FormData();
    form.append("aoi", document.getElementById("aoi").value);
    form.append("dzchunkindex", number);
    form.append("dzchunkbyteoffset", number * piece);
    form.append("dztotalchunkcount", count);
    form.append("dztotalfilesize", file.size);
    form.append("file", file.slice(number * piece, (number + 1) * piece), file.name);
    try {
      const reply = await fetch("/files/upload", { method: "POST", body: form });
      const text = await reply.text();
      if (!reply.ok || number === count - 1) {
        line.textContent = `${file.name}: ${text}`;
        if (!reply.ok) return;
      }
    } catch (error) {
      line.textContent = `${file.name}: the server cannot be reached`;
      return;
    }
  }
}

async function sendAll(files) {
  for (const file of files) await send(file);
}

const drop = document.getElementById("drop");
document.getElementById("choose").addEventListener("change", (event) => sendAll([...event.target.files]));
drop.addEventListener("dragover", (event) => { event.preventDefault(); drop.classList.add("over"); });
drop.addEventListener("dragleave", () => drop.classList.remove("over"));
drop.addEventListener("drop", (event) => {
  event.preventDefault();
  drop.classList.remove("over");
  sendAll([...event.dataTransfer.files]);
});
