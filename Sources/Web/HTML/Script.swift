/// All the script there is: `/` goes to the search field, `j` and `k` walk the wordings, and an article's statements light
/// with all others of their speaker. Every page does without it.
enum Script {
  static let text = """
    "use strict";
    document.documentElement.classList.add("js");
    const all = (selector) => Array.from(document.querySelectorAll(selector));
    const isTyping = (target) => target instanceof HTMLInputElement && target.type !== "checkbox";
    document.addEventListener("keydown", (event) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      if (event.key === "/") {
        const field = document.querySelector("#q");
        if (field) { event.preventDefault(); field.focus(); field.select(); }
      } else if (event.key === "j" || event.key === "k") {
        const stops = all(".wording").filter((one) => one.offsetParent !== null);
        const at = stops.findIndex((one) => one === document.activeElement || one.contains(document.activeElement));
        const next = stops[event.key === "j" ? at + 1 : Math.max(0, at - 1)];
        if (next) { event.preventDefault(); next.focus(); next.scrollIntoView({ block: "nearest" }); }
      }
    });
    const panel = document.querySelector(".panel");
    const show = (mark) => {
      const { speaker, name } = mark.dataset;
      all(".text .s").forEach((other) => {
        other.classList.toggle("lit", speaker ? other.dataset.speaker === speaker : other.dataset.name === name);
      });
      if (!panel) return;
      panel.classList.add("one");
      all(".about").forEach((one) => one.classList.toggle("shown", one.dataset.name === name));
    };
    all(".text .s").forEach((mark) => {
      mark.addEventListener("mouseenter", () => show(mark));
      mark.addEventListener("focus", () => show(mark));
    });
    const aim = () => {
      const id = decodeURIComponent(location.hash.slice(1));
      const mark = id && document.getElementById(id);
      all(".stale").forEach((one) => { one.hidden = !(id && !mark); });
      if (mark && mark.matches(".s")) {
        show(mark);
        all(".text .s").forEach((one) => one.classList.toggle("lit", one.dataset.name === mark.dataset.name));
      }
    };
    window.addEventListener("hashchange", aim);
    aim();

    """
}
