"""Builds the site of a project with Zensical (extra `docs`): its README, its pages, and search."""

from __future__ import annotations

import functools
import http.server
import shutil
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from openapiopenai.generate.layout.areas import areas
from openapiopenai.generate.layout.reach import Reach
from openapiopenai.generate.openapi.document import Node, schemas_of
from openapiopenai.generate.openapi.faults import DocumentError
from openapiopenai.generate.openapi.files import read, to_yaml
from openapiopenai.generate.openapi.spec import version_beside
from openapiopenai.generate.site import llms, search, versions
from openapiopenai.generate.site.pages import HOME, Pages

HERE = Path(__file__).parent
PORT = 8000
SPEC = "openapi.yaml"


def build(
    root: Path,
    into: Path,
    site: dict[str, Any] | None = None,
    names: Mapping[str, str] | None = None,
    words: Mapping[str, str] | None = None,
    home: str = HOME,
    among: Path | None = None,
) -> Path:
    """Rebuild the site of a project; return the folder with its pages.

    `site` has its name and its navigation, where the entry `API` is filled in; None for those of the document. `names`
    are further names by which models are found → the page of the model; `words`, what else people search for → where
    that is; `home`, the file of the first page; `among`, a folder with the sites of other versions, to which this one is
    added. Raises DocumentError for a link or a word that leads nowhere, and if Zensical is missing or fails.
    """
    shutil.rmtree(into, ignore_errors=True)
    pages = Pages(root, home)
    pages.write(into / "pages")
    shutil.copy(HERE / "style.css", into / "pages")
    shutil.copytree(HERE / "theme", into / "theme")
    own = dict(site or default(root, pages))
    own["extra"] = {**extra(root, pages), **own.get("extra", {}), **({"version": versions.SWITCHER} if among else {})}
    document = read(root / SPEC)
    reach = Reach(document)
    own["nav"] = [{"API": navigation(document, reach)} if "API" in entry else entry for entry in own["nav"]]
    (into / "mkdocs.yml").write_text(to_yaml(own) + (HERE / "settings.yml").read_text("utf-8"), "utf-8")
    program = Path(sys.executable).parent / "zensical"
    if not program.exists():
        raise DocumentError(["zensical is missing: pip install 'openapiopenai[docs]'"])
    command: list[str | Path] = [program, "build", "--clean", "--strict", "-f", "mkdocs.yml"]
    done = subprocess.run(command, cwd=into, capture_output=True, text=True)
    if done.returncode:
        raise DocumentError([*done.stdout.splitlines()[-20:], *done.stderr.splitlines()[-20:]])
    resources = {page: path for path, page in reach.classes.items()}
    models = {name: " ".join(schema.get("properties", ())) for name, schema in schemas_of(document).items()}
    search.arrange(into / "html", resources, models, names or {}, words or {})
    pages.copy(into / "html")
    llms.write(own, into / "pages", into / "html")
    return versions.add(into / "html", among, version_beside(root / SPEC)) if among else into / "html"


def extra(root: Path, pages: Pages) -> dict[str, Any]:
    """Return what templates show: the version of a project, and the page of its changes."""
    place = pages.places.get("CHANGELOG.md", "").removesuffix(".md")
    changes = {"release": version_beside(root / SPEC), "changes": f"{place}/"} if place else {}
    return {"generator": False, **changes}


def default(root: Path, pages: Pages) -> dict[str, Any]:
    """Return name and navigation of the site of a project: what its document is called, and its pages."""
    title = str(read(root / SPEC).get("info", {}).get("title") or root.name)
    places = {"Home": "index.md", "Changelog": "project/changelog.md"}
    home, *more = ({name: place} for name, place in places.items() if place in pages.places.values())
    return {"site_name": title, "nav": [home, {"API": []}, *more]}


def navigation(document: Node, reach: Reach) -> list[Any]:
    """Return the navigation entries of resources, by area. Models are reached through links, search and the index."""
    entries: list[Any] = [{"All resources and models": "reference.md"}]
    for area in areas(document, reach):
        if area.resources:
            pages = [{path.removeprefix(f"{area.name}."): f"{reach.classes[path]}.md"} for path in area.resources]
            entries.append({area.name: pages})
    return [*entries, {"Command line": "cli/index.md"}]


def serve(html: Path) -> None:
    """Show a site on this machine until the process is interrupted."""
    handler = functools.partial(http.server.SimpleHTTPRequestHandler, directory=html)
    http.server.ThreadingHTTPServer(("127.0.0.1", PORT), handler).serve_forever()
