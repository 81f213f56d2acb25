"""`python -m tools.site`: builds the documentation site in `build/site/html`; `--serve` also serves it locally."""

from __future__ import annotations

import argparse
import re
import sys
from pathlib import Path

import yaml

from openapiopenai.generate.openapi.faults import DocumentError, reported
from openapiopenai.generate.site import build as sites
from openapiopenai.generate.site.pages import Pages

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
HOME = "tools/site/home.md"


@reported
def main() -> int:
    parser = argparse.ArgumentParser(prog="tools.site", description=__doc__)
    parser.add_argument("--among", metavar="FOLDER", type=Path, help="add it to the sites of other versions")
    parser.add_argument("--serve", action="store_true", help=f"then show it on 127.0.0.1:{sites.PORT}")
    options = parser.parse_args()
    html = build(ROOT, ROOT / "build" / "site", options.among)
    print(f"{sum(1 for _ in html.rglob('*.html'))} pages in {html}")
    if options.serve:
        sites.serve(html)
    return 0


def build(root: Path, into: Path, among: Path | None = None) -> Path:
    """Rebuild the site of this project, whose navigation has each page of the guide; return the folder with its pages."""
    settings = (HERE / "site.yml").read_text("utf-8")
    guide = [place for place in Pages(root, HOME).places.values() if place.startswith("guide/") and place[-3:] == ".md"]
    if unlisted := sorted(place for place in guide if place not in settings):
        raise DocumentError([f"pages that the navigation lacks: {', '.join(unlisted)}"])
    words = yaml.safe_load((HERE / "words.yaml").read_text("utf-8"))
    names = official_names(root / "docs" / "guide" / "types-map.md")
    return sites.build(root, into, yaml.safe_load(settings), names, words, HOME, among)


def official_names(page: Path) -> dict[str, str]:
    """Return what the types of the official SDK are called here, where that is another name."""
    rows = re.findall(r"^`(\w+)` \| \[(\w+?)(?:Dict)?\]", page.read_text("utf-8"), re.MULTILINE)
    return {official: name for official, name in rows if official != name}


if __name__ == "__main__":
    sys.exit(main())
