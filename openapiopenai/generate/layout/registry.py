"""The registry of operations: what can be called, as data, for whatever is not Python code: command lines, tools.

One JSON file for each resource at the top, so that a process reads only what it needs; `_index.json` lists the resources.
`_runtime/registry.py` reads them, and says what the keys mean. Texts are first sentences: whole ones are on the pages.
"""

from __future__ import annotations

import json
import re
from collections import defaultdict
from collections.abc import Iterator
from typing import Any

from openapiopenai._runtime.registry import INDEX, area_of
from openapiopenai.generate.layout.operations import ALWAYS, Method
from openapiopenai.generate.layout.resources import text_of
from openapiopenai.generate.layout.types import class_name
from openapiopenai.generate.openapi.arguments import Parameter
from openapiopenai.generate.openapi.document import Node, final_name, is_object, ref_name, split_null
from openapiopenai.generate.openapi.texts import resources
from openapiopenai.generate.openapi.values import is_list, is_node

SENTENCE = re.compile(r"(?<=[.!?])\s+(?=[A-Z`(])")
SHORT = ("e.g.", "i.e.", "etc.", "vs.", "cf.")
USER = "user"
"""Role of the messages that a person writes."""


def registry(document: Node, methods: list[Method], client: str) -> dict[str, Node]:
    """Name of each file → its contents; `client` is a Python expression that creates a client."""
    by_area = defaultdict[str, dict[str, Node]](dict)
    types = defaultdict[str, dict[str, Node]](dict)
    helpers: Node = document.get("x-helpers", {})
    for method in methods:
        area = area_of(method.full_name)
        by_area[area][method.full_name] = operation(method, helpers, types[area])
    found = {
        area: {"operations": made} | ({"types": types[area]} if types[area] else {})
        for area, made in sorted(by_area.items())
    }
    return {INDEX: index(document, found, client)} | found


def index(document: Node, found: dict[str, Node], client: str) -> Node:
    """Return what concerns all operations."""
    names = [name for area in found.values() for name in area["operations"]]
    order = [path for path in document.get("x-resources", {}) if path] + resources(document)
    places = {path: number for number, path in enumerate(dict.fromkeys(order))}
    spoken = [name for area in found.values() for name, each in area["operations"].items() if is_conversation(each)]
    return {
        "title": sentence(document.get("info", {}).get("title", "")),
        "client": client.partition("(")[0],
        "base_url": "".join(re.findall(r"\((?:base_url=)?[\"'](.*)[\"']\)$", client)),
        "resources": {
            path: sentence(text_of(path, document))
            for path in places
            if any(name.startswith(f"{path}.") for name in names)
        },
        "conversations": sorted(spoken, key=lambda name: places[name.rpartition(".")[0]] if "." in name else -1),
    }


def is_conversation(made: Node) -> bool:
    """Whether an operation takes messages for a model, and can stream the text of its reply."""
    return made.get("text_stream", False) and any(each.get("messages") for each in made["parameters"])


def operation(method: Method, helpers: Node, types: dict[str, Node]) -> Node:
    """Return an operation; what its parameters refer to is added to `types`."""
    describe = Describer(method, types)
    when = method.stream_when
    made: dict[str, Any] = {
        "method": method.verb,
        "path": method.path,
        "about": sentence(method.operation.get("description") or method.operation.get("summary") or ""),
        "parameters": [describe.parameter(each) for each in method.parameters],
        "body": method.body.kind,
        "response": method.responses.kind,
        "event": method.event,
        "stream": "" if not when else True if when == ALWAYS else list(when),
        "text_stream": bool(method.operation.get("x-stream-class")),
        "page": bool(method.page),
        "auth": auth if isinstance(auth := method.around.security.auth(method.operation), str) else list(auth),
        "poll": f"{method.name}_and_poll" if f"{method.full_name}_and_poll" in helpers else "",
        "deprecated": method.operation.get("deprecated", False),
    }
    return present(made)


class Describer:
    """Describes the parameters of a method, and the properties of objects in them."""

    def __init__(self, method: Method, types: dict[str, Node]) -> None:
        self.method = method
        self.schemas = method.schemas
        self.types = types

    def parameter(self, parameter: Parameter) -> Node:
        """Return one argument of the method."""
        is_file = parameter.place in ("body", "whole") and (
            self.method.holds_file(parameter.schema) or self.method.body.kind == "binary"
        )
        made = self.described(parameter.name, parameter.wire, parameter.schema, parameter.required)
        return present({**made, "in": "" if parameter.place == "body" else parameter.place, "file": is_file})

    def described(self, name: str, wire: str, schema: Node, is_required: bool) -> Node:
        """Return what is known of a value."""
        arms = [*self.arms(schema)]
        items = [arm["items"] for arm in arms if is_node(arm.get("items"))]
        kinds = list(dict.fromkeys(kind for arm in arms for kind in kinds_of(arm)))
        inner = [arm for item in items for arm in self.arms(item)]
        maps = [arm["additionalProperties"] for arm in arms if is_node(arm.get("additionalProperties"))]
        numbers = [arm["maximum"] for arm in arms if "maximum" in arm]
        return present(
            {
                "name": name,
                "wire": wire if wire != name else "",
                "kind": kinds[0] if len(kinds) == 1 else kinds,
                "required": is_required,
                "null": split_null(schema)[1],
                "choices": choices(arms),
                "most": numbers[0] if numbers else None,
                "items": list(dict.fromkeys(kind for arm in inner for kind in kinds_of(arm))),
                "values": list(
                    dict.fromkeys(kind for each in maps for arm in self.arms(each) for kind in kinds_of(arm))
                ),
                "item_choices": choices(inner),
                "messages": any(self.is_message(item) for item in items),
                "type": self.type_of(schema),
                "about": sentence(schema.get("description", "")),
            }
        )

    def arms(self, schema: Node, seen: frozenset[str] = frozenset()) -> Iterator[Node]:
        """Yield the schemas that a value may have, without references and unions."""
        bare = split_null(schema)[0]
        if key := ref_name(bare):
            if key not in seen:
                yield from self.arms(self.schemas[final_name(key, self.schemas)], seen | {key})
        elif "anyOf" in bare and not is_object(bare):
            for arm in bare["anyOf"]:
                yield from self.arms(arm, seen)
        else:
            yield bare

    def type_of(self, schema: Node) -> str:
        """Return the name of the type with the properties of an object; "" if they are not known."""
        key = ref_name(split_null(schema)[0])
        objects = [arm for arm in self.arms(schema) if is_object(arm)]
        if not key or not objects:
            return ""
        name = class_name(final_name(key, self.schemas))
        if name not in self.types:
            self.types[name] = {}  # for types that refer to themselves
            self.types[name] |= self.properties(objects)
        return name

    def properties(self, objects: list[Node]) -> Node:
        """Return the properties of an object that may be of several schemas; what one says first, holds."""
        found: Node = {}
        for each in objects:
            required = set(each.get("required", ())) if len(objects) == 1 else set[str]()
            for wire, schema in each["properties"].items():
                made = self.described("", "", schema, wire in required)
                known = found.setdefault(wire, made)
                if known is not made and (more := made.get("choices")):
                    known["choices"] = list(dict.fromkeys([*known.get("choices", ()), *more]))
        return found

    def is_message(self, item: Node) -> bool:
        """Whether an item may be what a person says: an object with the role `user` and text."""
        for arm in self.arms(item):
            properties: Node = arm.get("properties", {})
            if {"role", "content"} <= properties.keys():
                roles = choices([*self.arms(properties["role"])])
                texts = [kind for each in self.arms(properties["content"]) for kind in kinds_of(each)]
                if USER in roles and "string" in texts:
                    return True
        return False


def choices(arms: list[Node]) -> list[Any]:
    """Return the values that schemas list, constants among them."""
    listed = [value for arm in arms for value in arm.get("enum", [arm["const"]] if "const" in arm else [])]
    return list(dict.fromkeys(value for value in listed if value is not None))


def kinds_of(schema: Node) -> list[str]:
    """Return the JSON types of a schema without references and unions; "any" if it does not tell."""
    kind = schema.get("type")
    if schema.get("format") == "binary":
        return ["file"]
    return [str(each) for each in kind] if is_list(kind) else [str(kind or "any")]


def present(made: dict[str, Any]) -> Node:
    """Return what says something."""
    return {key: value for key, value in made.items() if value not in ("", [], None, False)}


def sentence(text: str) -> str:
    """Return the first sentence of a text, as one line."""
    pieces = SENTENCE.split(" ".join(text.split()))
    count = next((number for number, each in enumerate(pieces, 1) if not each.endswith(SHORT)), len(pieces))
    return " ".join(pieces[:count])


def dumped(made: Node) -> str:
    """Return the text of a file: one line for each operation and type, for those who read differences."""
    parts: list[str] = []
    for key, value in made.items():
        rows = [f"{json.dumps(name)}:{compact(each)}" for name, each in value.items()] if is_node(value) else []
        parts.append(f'"{key}":' + ("{\n" + ",\n".join(rows) + "\n}" if rows else compact(value)))
    return "{" + ",\n".join(parts) + "}\n"


def compact(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
