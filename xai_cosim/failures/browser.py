# SPDX-License-Identifier: Apache-2.0
"""Pages in headless Chromium, where it is installed; the failure page: does it load, show the mismatch, and zoom?"""

import re
import shutil
import subprocess
import tempfile
from pathlib import Path

BROWSERS = ("chromium", "chromium-browser", "google-chrome")
FLAGS = (
    *("--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--hide-scrollbars"),
    *("--disable-background-networking", "--disable-component-update", "--disable-sync"),
    *("--window-size=1280,1600", "--virtual-time-budget=3000"),
)
SCRIPT = """
<script>
(() => {
  const d = document.body.dataset, wave = document.getElementById("wave");
  if (wave) {
    const span = () => wave.dataset.to - wave.dataset.from;
    const marker = document.getElementById("marker");
    d.marker = marker ? marker.dataset.cycle : "hidden";
    const before = span();
    document.getElementById("zoom-in").click();
    d.zoomed = span() < before ? "in" : "no";
    document.getElementById("zoom-fit").click();
    d.all = span() > before ? "out" : "no";
    const scroll = document.getElementById("scroll");
    document.getElementById("zoom-marker").click();
    const from = wave.dataset.from;
    scroll.value = 0;
    scroll.dispatchEvent(new Event("input"));
    d.scrolled = wave.dataset.from !== from ? "yes" : "no";
  }
})();
</script>
"""


def browser() -> str | None:
    """Return the program, None where there is none."""
    return next((found for name in BROWSERS if (found := shutil.which(name))), None)


def _run(page: Path, *flags: str) -> str:
    program = browser()
    assert program is not None
    with tempfile.TemporaryDirectory(prefix="xai-cosim-") as profile:
        command = [program, *FLAGS, f"--user-data-dir={profile}", *flags, page.resolve().as_uri()]
        return subprocess.run(command, capture_output=True, text=True, timeout=600, check=True).stdout


def body_data(page: Path, script: str) -> dict[str, str]:
    """Return the data attributes that a page's body has after its own scripts and one more have run."""
    with tempfile.TemporaryDirectory(prefix="xai-cosim-") as folder:
        copy = Path(folder) / "page.html"
        copy.write_text(page.read_text().replace("</body>", script + "</body>"))
        document = _run(copy, "--dump-dom")
    return dict(re.findall(r'data-(\w+)="([^"]*)"', document[document.index("<body") :].split(">", 1)[0]))


def problems_of_page(page: Path, cycle: int | None) -> str | None:
    """Return what is wrong with a page in a browser, empty for nothing, None where there is no browser.

    `cycle` is the one that the marker must stand at, None where the page needs no marker.
    """
    if browser() is None:
        return None
    found = body_data(page, SCRIPT)
    wanted = {"ready": "yes", "zoomed": "in", "all": "out", "scrolled": "yes"}
    if cycle is not None:
        wanted["marker"] = str(cycle)
    problems = [f"{key} is {found.get(key)}" for key, value in wanted.items() if found.get(key) != value]
    if found.get("errors"):
        problems.append(found["errors"])
    return "; ".join(problems)


def screenshot(page: Path, image: Path, height: int = 1600) -> None:
    """Draw a page into a PNG."""
    _run(page, f"--window-size=1280,{height}", f"--screenshot={image.resolve()}")
