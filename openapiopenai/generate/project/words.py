"""What the files of a new project say about its API: names, metadata, first calls; taken from its document."""

from __future__ import annotations

import json
import re
from importlib.metadata import requires
from pathlib import Path
from typing import Any

from openapiopenai.generate.layout.calls import Arguments, Opening, formatted, shown
from openapiopenai.generate.layout.escape import phrase
from openapiopenai.generate.layout.operations import Method, methods_of
from openapiopenai.generate.openapi.document import Node

DISTRIBUTION = __name__.partition(".")[0]
FILES = Path(__file__).parent / "files"
RUNTIME_EXTRAS = ("cli", "realtime", "socks", "testing")
"""Extras of this package that a copy of its runtime uses."""
VERSION = re.compile(r"v?(\d+(?:\.\d+)*)(?:[-.]?(alpha|a|beta|b|rc)[-.]?(\d+)?)?(?![\w])", re.IGNORECASE)
MOST = 200
"""Characters of the description of a package."""


def words(document: Node, package: str, opening: Opening) -> dict[str, str]:
    """Return the text for each `{{word}}` in `files/`."""
    info: Node = document.get("info", {})
    title = phrase(str(info.get("title") or package))
    about = summary(info, title)
    methods = methods_of(document)
    arguments = Arguments(document, methods)
    name = package.replace("_", "-")

    def example(method: Method | None) -> str:
        return formatted([shown(method, arguments, opening)])[0].code if method else ""

    page = next((method for method in methods if method.page), None)
    needed, extras = requirements()
    return {
        "title": title,
        "name": name,
        "package": package,
        "about": about,
        "first_call": example(first(methods)),
        "paging": PAGING.replace("{{code}}", example(page)) if page else "",
        "toml_name": quoted(name),
        "toml_about": quoted(about),
        "metadata": metadata(info),
        "dependencies": array(needed),
        "extras": "\n".join(f"{extra} = {array(found)}" for extra, found in extras.items()),
        "urls": urls(document),
    }


PAGING = """
## Lists

A method that lists returns a page. Iterating over it goes on to the next pages, with a request each:

```python
{{code}}
```
"""


def summary(info: Node, title: str) -> str:
    """Return the first sentence of what the document says about the API, as one line."""
    text = str(info.get("summary") or info.get("description") or "").strip().partition("\n\n")[0]
    sentence = re.split(r"(?<=[.!?])\s", " ".join(re.sub(r"[#*_`<>\[\]]", "", text).split()))[0]
    return phrase(sentence) if sentence and len(sentence) <= MOST else f"Client of the {title.removesuffix(' API')} API"


def version(info: Node) -> str:
    """Return the version of the document as one of Python packages; 0.1.0 if it cannot be one."""
    text = re.sub(r"^(\d{4})-(\d\d)-(\d\d)$", r"\1.\2.\3", str(info.get("version", "")).strip())
    found = VERSION.fullmatch(text)
    if not found:
        return "0.1.0"
    numbers = ".".join(str(int(number)) for number in found[1].split("."))
    return f"{numbers}{found[2][0].lower() if found[2] else ''}{found[3] or (0 if found[2] else '')}".replace("r", "rc")


def first(methods: list[Method]) -> Method | None:
    """Return the method that a reader would try first: one that reads, with few arguments."""

    def effort(method: Method) -> tuple[bool, bool, int, int]:
        needed = sum(each.required for each in method.parameters)
        return bool(method.operation.get("deprecated")), method.verb != "GET", needed, method.full_name.count(".")

    return min(methods, key=effort, default=None)


def requirements() -> tuple[list[str], dict[str, list[str]]]:
    """Return what a copy of the runtime requires, and its extras: what this package does."""
    needed: list[str] = []
    extras: dict[str, list[str]] = {extra: [] for extra in RUNTIME_EXTRAS}
    for line in requires(DISTRIBUTION) or ():
        requirement, _, marker = line.partition(";")
        extra = re.search(r"""extra == ["'](\w+)["']""", marker)
        if not extra:
            needed.append(requirement.strip())
        elif extra[1] in extras:
            extras[extra[1]].append(requirement.strip())
    return needed, extras


def metadata(info: Node) -> str:
    """Return lines of PEP 621 about license and authors, as far as the document tells."""
    lines: list[str] = []
    if identifier := info.get("license", {}).get("identifier"):
        lines.append(f"license = {quoted(identifier)}")
    contact: Node = info.get("contact", {})
    known = {key: str(contact[key]) for key in ("name", "email") if contact.get(key)}
    if known:
        pairs = ", ".join(f"{key} = {quoted(value)}" for key, value in known.items())
        lines.append(f"authors = [{{ {pairs} }}]")
    return "".join(f"{line}\n" for line in lines)


def urls(document: Node) -> str:
    """Return the table of PEP 621 with the URLs that the document gives."""
    info: Node = document.get("info", {})
    found = {
        "Documentation": document.get("externalDocs", {}).get("url"),
        "Contact": info.get("contact", {}).get("url"),
        "Terms": info.get("termsOfService"),
    }
    known = {name: str(url) for name, url in found.items() if re.match(r"https?://\S+$", str(url))}
    lines = [f"{name} = {quoted(url)}" for name, url in known.items()]
    return "\n".join(["", "[project.urls]", *lines, ""]) if lines else ""


def quoted(text: Any) -> str:
    """Return text as a basic string of TOML."""
    return json.dumps(str(text)).replace("\x7f", "\\u007f")


def array(values: list[str]) -> str:
    return "[" + ", ".join(map(quoted, values)) + "]"
