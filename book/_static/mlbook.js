// The theme looks for the right-hand contents whenever a margin note comes into view; a page without headings has none.
document.addEventListener("DOMContentLoaded", () => {
  if (document.querySelector("div.bd-sidebar-secondary")) return;
  const stand_in = document.createElement("div");
  stand_in.className = "bd-sidebar-secondary";
  stand_in.style.display = "none";
  document.body.append(stand_in);
});
