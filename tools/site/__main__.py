"""`python -m tools.site`: builds the documentation site in `build/site/html`; `--serve` also serves it locally."""

from __future__ import annotations

import argparse
import functools
import http.server
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

from openapiopenai.generate.layout.areas import areas
from openapiopenai.generate.layout.resource_names import resource_classes
from openapiopenai.generate.openapi.files import read, to_yaml
from tools.site.pages import Pages

HERE = Path(__file__).parent
ROOT = HERE.parents[1]


def main() -> int:
    parser = argparse.ArgumentParser(prog="tools.site", description=__doc__)
    parser.add_argument("--serve", action="store_true", help="then show it on 127.0.0.1:8000")
    options = parser.parse_args()
    html = build(ROOT, ROOT / "build" / "site")
    print(f"{sum(1 for _ in html.rglob('*.html'))} pages in {html.relative_to(ROOT)}")
    if options.serve:
        handler = functools.partial(http.server.SimpleHTTPRequestHandler, directory=html)
        http.server.ThreadingHTTPServer(("127.0.0.1", 8000), handler).serve_forever()
    return 0


def build(root: Path, into: Path) -> Path:
    """Rebuild the site; return the folder with its pages."""
    shutil.rmtree(into, ignore_errors=True)
    pages = Pages(root)
    pages.write(into / "pages")
    shutil.copy(HERE / "style.css", into / "pages")
    settings = (HERE / "mkdocs.yml").read_text("utf-8")
    before, _, after = settings.partition("  - API: []\n")
    api = to_yaml([{"API": navigation(root)}])
    indented = "".join(f"  {line}\n" for line in api.splitlines())
    (into / "mkdocs.yml").write_text(before + indented + after, "utf-8")
    unlisted = sorted(
        place
        for place in pages.places.values()
        if place.startswith("guide/") and place not in settings and place[-3:] == ".md"
    )
    if unlisted:
        sys.exit(f"pages that the navigation lacks: {', '.join(unlisted)}")
    zensical = Path(sys.executable).parent / "zensical"
    command: list[str | Path] = [zensical, "build", "--clean", "--strict", "-f", "mkdocs.yml"]
    done = subprocess.run(command, cwd=into, capture_output=True, text=True)
    if done.returncode:
        sys.exit(f"{done.stdout[-3000:]}{done.stderr[-3000:]}")
    return into / "html"


def navigation(root: Path) -> list[Any]:
    """Return the navigation entries of resources, by area. Models are reached through links, search and the index."""
    entries: list[Any] = [{"All resources and models": "reference.md"}]
    document = read(root / "openapi.yaml")
    classes = resource_classes(document)
    for area in areas(document):
        if area.resources:
            pages = [{path.removeprefix(f"{area.name}."): f"{classes[path]}.md"} for path in area.resources]
            entries.append({area.name: pages})
    return entries


if __name__ == "__main__":
    sys.exit(main())
