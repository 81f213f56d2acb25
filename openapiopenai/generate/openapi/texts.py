"""Descriptions in a spec: which places need one, which are shared by many places, and quality checks.

    openapiopenai texts todo [names…] --upstream path > sheet.yaml   # places without a description
    openapiopenai texts put sheet.yaml                               # write descriptions into the spec
    openapiopenai texts check                                        # missing, placeholders, too long

`put` reads a sheet: `resources` (path → `text`), `operations` (method → `text`, `parameters`), `channels`,
`webhooks`, `schemas` (name → `text`, `properties`, `values`). Methods and schemas may have an `example` as well.

The profile's `texts.yaml` holds shared descriptions: rules with a `name` (of the property or parameter), optionally
`in` (pattern of the schema or method) and `type`, and the `text`; the first matching rule applies. An import applies
the rules to places without a description.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, NamedTuple

from .document import Node, operations, ref_name, schemas_of, split_null

LONGEST = 420
"""Maximum number of characters of a description."""
SENTENCES = 4
PLACEHOLDER = re.compile(r"\b(todo|tbd|fixme|lorem|placeholder|xxx)\b", re.IGNORECASE)
BARE = re.compile(r"^(the|a|an)?\s*[\w ]{0,2}\.?$", re.IGNORECASE)


class Place(NamedTuple):
    """A place that needs a description."""

    kind: str
    """"resource", "operation", "parameter", "channel", "webhook", "schema" or "property"."""
    owner: str
    """Resource, method, channel, webhook or schema."""
    name: str
    """Property or parameter; empty for the owner itself."""
    node: Node
    """Node that holds the text, as `description`."""

    @property
    def title(self) -> str:
        return f"{self.owner}.{self.name}" if self.name else self.owner


def places(document: Node) -> Iterator[Place]:
    """Yield all places, in the order of the document."""
    described = document.get("x-resources", {})
    for path in resources(document):
        yield Place("resource", path, "", described.get(path, {}))
    for _, _, operation in operations(document):
        if method := operation.get("x-method"):
            yield Place("operation", method, "", operation)
            for parameter in operation.get("parameters", ()):
                yield Place("parameter", method, parameter["name"], parameter)
    for name, item in document.get("webhooks", {}).items():
        for operation in item.values():
            yield Place("webhook", name, "", operation)
    for channel in document.get("x-channels", ()):
        yield Place("channel", channel["name"], "", channel)
        for parameter in channel.get("parameters", ()):
            yield Place("parameter", channel["name"], parameter["name"], parameter)
    for name, schema in schemas_of(document).items():
        if "$ref" in schema:
            continue  # an alias; its page is that of its target
        yield Place("schema", name, "", schema)
        for wire, prop in schema.get("properties", {}).items():
            yield Place("property", name, wire, prop)


def resources(document: Node) -> list[str]:
    """Return the paths of all resources, including those with sub-resources only: `chat`, `chat.completions`."""
    methods = [operation["x-method"] for _, _, operation in operations(document) if "x-method" in operation]
    paths = [method.rpartition(".")[0] for method in [*methods, *document.get("x-helpers", {})]]
    paths += [channel["name"] for channel in document.get("x-channels", ())]
    return sorted(
        {".".join(path.split(".")[:count]) for path in paths for count in range(1, path.count(".") + 2)} - {""}
    )


def take(document: Node, published: Node) -> None:
    """Give places without a description that of the published document, marked `x-text: published`."""
    theirs = {(place.kind, place.owner, place.name): place.node for place in places(published)}
    for place in places(document):
        text = theirs.get((place.kind, place.owner, place.name), {}).get("description")
        if text and not place.node.get("description"):
            place.node["description"] = text
            place.node["x-text"] = "published"


def problems(document: Node, is_own: bool = True) -> Iterator[str]:
    """Yield descriptions that are missing, meaningless or too long; those of the publisher too if all are to be own."""
    for place in places(document):
        text = place.node.get("description")
        if not text:
            yield f"{place.kind} {place.title}: has no text"
        elif place.node.get("x-text") == "published":
            if is_own:
                yield f"{place.kind} {place.title}: has the publisher's text: write one, and remove `x-text`"
        elif fault := fault_of(text, place):
            yield f"{place.kind} {place.title}: {fault}: {text!r}"
        for value, about in place.node.get("x-value-texts", {}).items():
            if value not in map(str, place.node.get("enum", ())):
                yield f"{place.kind} {place.title}: has no value {value!r}"
            elif fault := fault_of(about, place):
                yield f"value {value} of {place.title}: {fault}: {about!r}"


def fault_of(text: str, place: Place) -> str:
    """Return what is wrong with a description; empty if nothing is."""
    bare = text.strip()
    if PLACEHOLDER.search(bare) or BARE.match(bare) or "``" in bare or fold(bare) == fold(place.name or place.owner):
        return "says nothing"
    if len(bare) > LONGEST:
        return f"has {len(bare)} characters, {LONGEST} are enough"
    if len(re.findall(r"[.!?](?= [A-Z`\"])", bare)) + 1 > SENTENCES:
        return f"has more than {SENTENCES} sentences"
    if bare != text or "  " in text or "\n" in text:
        return "has blanks at its ends or in a row"
    if bare[-1] not in ".!?":
        return "does not end like a sentence"
    return ""


def fold(text: str) -> str:
    return re.sub(r"[\W_]+", "", text).lower()


# --- shared descriptions ---


def share(document: Node, table: list[Node], twin_prefix: str = "") -> int:
    """Give places without a description that of their twin without the prefix, or that of the first matching rule.

    Returns the number of descriptions added.
    """
    rules = [Rule(each) for each in table]
    count = 0
    own = {(place.kind, place.owner, place.name): place.node for place in places(document)}
    for place in places(document):
        if not twin_prefix or not place.owner.startswith(twin_prefix):
            continue
        twin = own.get((place.kind, place.owner.removeprefix(twin_prefix), place.name), {})
        if not place.node.get("description") and twin.get("description"):
            place.node["description"] = twin["description"]
            count += 1
    for place in places(document):
        if not place.node.get("description") and (rule := next((rule for rule in rules if rule.fits(place)), None)):
            place.node["description"] = rule.text.replace("{value}", constant(place))
            count += 1
    return count


class Rule:
    """One rule of the table."""

    def __init__(self, facts: Node) -> None:
        names = facts["name"]
        self.names = {names} if isinstance(names, str) else set(names)
        self.owner = re.compile(facts.get("in", ".*"))
        self.type = facts.get("type")
        self.kind = facts.get("kind")
        self.text: str = facts["text"]

    def fits(self, place: Place) -> bool:
        if place.name not in self.names or not self.owner.fullmatch(place.owner):
            return False
        if self.kind and place.kind != self.kind:
            return False
        return self.type is None or self.type == type_of(place)


def constant(place: Place) -> str:
    """Return the value of a constant as text."""
    return str(schema_of(place).get("const", ""))


def schema_of(place: Place) -> Node:
    """Return the schema of a property or parameter, without null."""
    return split_null(place.node.get("schema", place.node) if place.kind == "parameter" else place.node)[0]


def type_of(place: Place) -> str:
    """Return the type of a property or parameter: a JSON Schema type, "const", "enum" or the name of a component."""
    node = schema_of(place)
    if name := ref_name(node):
        return name
    if "const" in node:
        return "const"
    return "enum" if "enum" in node else str(node.get("type", ""))


# --- sheets ---


def put(document: Node, sheet: Node) -> list[str]:
    """Write the texts of a sheet into the document; return the entries without a matching place."""
    resources: dict[str, Node] = document.get("x-resources", {})
    listed: list[str] = [*sheet.get("resources", ())]
    resources |= {path: {} for path in listed if path not in resources}
    document["x-resources"] = resources
    known: dict[tuple[str, str, str], Node] = {
        (place.kind, place.owner, place.name): place.node for place in places(document)
    }
    lost: list[str] = []

    def write(kind: str, owner: str, name: str, text: Any) -> None:
        node = known.get((kind, owner, name))
        if node is None or not isinstance(text, str):
            lost.append(f"{kind} {owner}.{name}".rstrip("."))
        else:
            node["description"] = " ".join(text.split())

    for section, kind, inner, inner_kind in SECTIONS:
        entries: dict[str, Node] = sheet.get(section) or {}
        for owner, facts in entries.items():
            if text := facts.get("text"):
                write(kind, owner, "", text)
            texts: Node = facts.get(inner) or {}
            for name, text in texts.items():
                if text:
                    write(inner_kind, owner, name, text)
            for fact, key in (("values", "x-value-texts"), ("example", EXAMPLES.get(kind, ""))):
                if fact not in facts:
                    continue
                node = known.get((kind, owner, ""))
                if node is None or not key:
                    lost.append(f"{fact} of {owner}")
                else:
                    node[key] = [facts[fact]] if key == "examples" else facts[fact]
    document["x-resources"] = {path: node for path, node in resources.items() if node}
    if not document["x-resources"]:
        del document["x-resources"]
    return lost


SECTIONS = (
    ("resources", "resource", "", ""),
    ("operations", "operation", "parameters", "parameter"),
    ("channels", "channel", "parameters", "parameter"),
    ("webhooks", "webhook", "", ""),
    ("schemas", "schema", "properties", "property"),
)


EXAMPLES = {"schema": "examples", "operation": "x-example"}
"""Kind of place → key that holds its example."""


def sheet(document: Node, owners: set[str], published: Node | None = None) -> str:
    """Return the places of some schemas and methods without a description, as YAML to fill in.

    Comments show what is known: the type, and the text of the published document, to be read for facts.
    """
    known: dict[tuple[str, str, str], str] = {}
    for place in places(published or {}):
        texts = filter(None, (place.node.get("summary"), place.node.get("description")))
        known[place.kind, place.owner, place.name] = " ".join(texts)
    lines: list[str] = []
    section = owner = ""
    opened = False
    titles = {kind: name for name, kind, _, _ in SECTIONS}
    inner = {inner_kind: name for _, _, name, inner_kind in SECTIONS}
    for place in places(document):
        if place.owner not in owners or place.node.get("description"):
            continue
        kind = place.kind if not place.name else {"property": "schema"}.get(place.kind, "operation")
        if titles[kind] != section:
            section, owner = titles[kind], ""
            lines.append(f"{section}:")
        if place.owner != owner:
            owner = place.owner
            lines.append(f"  {owner}:")
            opened = False
        said = " ".join(known.get((place.kind, place.owner, place.name), "").split())
        facts = f"  # {about(place)}" + (f" | {said}" if said else "")
        if not place.name:
            lines.append(f"    text: {facts}")
        else:
            if not opened:
                opened = True
                lines.append(f"    {inner[place.kind]}:")
            lines.append(f"      {place.name}: {facts}")
    return "\n".join(lines) + "\n"


def about(place: Place) -> str:
    """Describe the type of a place briefly."""
    node = schema_of(place)
    if place.kind == "operation":
        return str(place.node.get("operationId") or place.owner)
    if name := ref_name(node):
        return name
    if "const" in node:
        return f"const {node['const']!r}"
    if "enum" in node:
        return "one of " + ", ".join(str(value) for value in node["enum"])
    if "anyOf" in node:
        arms = [ref_name(arm) or str(arm.get("type")) for arm in node["anyOf"]]
        return "any of " + ", ".join(arms[:12]) + (" …" if len(arms) > 12 else "")
    bounds = " ".join(f"{key}={node[key]}" for key in BOUNDS if key in node)
    kind = str(node.get("type", ""))
    if kind == "array":
        items = node.get("items", {})
        kind = f"array of {ref_name(items) or items.get('type', 'any')}"
    return f"{kind} {bounds}".strip()


BOUNDS = ("minimum", "maximum", "minLength", "maxLength", "minItems", "maxItems", "default", "format", "pattern")
