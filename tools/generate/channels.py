"""Template data of WebSocket channels: `connect`, and a class with a method per client event."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from typing import Any

from tools.generate.escape import cell, code, docstring, literal, phrase, prose
from tools.generate.operations import Facts
from tools.generate.pages import row
from tools.generate.types import Annotation, class_name, markdown, module_name
from tools.spec.document import Node, ref, schemas_of, split_null, variants_of
from tools.spec.faults import DocumentError
from tools.spec.names import free, python_name

TAKEN = frozenset({"send", "recv", "close", "closed", "on", "off", "once", "channel", "opening", "leave", "connect"})
"""Members of every connection, not available as names of event methods."""


class Channel:
    """One WebSocket endpoint of the API."""

    def __init__(self, document: Node, node: Node) -> None:
        self.document = document
        self.schemas = schemas_of(document)
        self.node = node
        self.resource: str = node["name"]
        self.kind = f"{class_name(self.resource)}Connection"
        self.as_dict = Annotation(self.schemas, "request", as_dict=True)
        self.events = dict(self._arms(node["client"]))

    def _arms(self, key: str) -> Iterator[tuple[str, str]]:
        """Event type → its component, including those of nested unions."""
        for name in variants_of(ref(key), self.schemas):
            tag = split_null(self.schemas[name])[0].get("properties", {}).get("type", {}).get("const")
            if not isinstance(tag, str):
                raise DocumentError([f"#/components/schemas/{name}/properties/type: an event has a constant here"])
            yield tag, name

    # --- connect ---

    def connect(self) -> Facts:
        """Template data of the `connect` method."""
        node = self.node
        parameters = node.get("parameters", [])
        annotation = Annotation(self.schemas, "request", as_dict=True)
        named = sorted(parameters, key=lambda each: not each.get("required"))
        values: dict[str, Any] = {
            "query": tuple(each["name"] for each in parameters if each["in"] == "query"),
            "beta": node.get("beta", ""),
            "server": class_name(node["server"]),
        }
        named_events = [
            tag for tag, key in self.events.items() if "event_id" in split_null(self.schemas[key])[0]["properties"]
        ]
        return {
            "constant": "CONNECT",
            "full_name": f"{self.resource}.connect",
            "http_path": literal(node["path"]),
            "class": self.kind,
            "module": module_name(self.kind),
            "data": [{"text": f"{key}={literal(value)}"} for key, value in values.items() if value not in ("", ())],
            "events": f"frozenset({{{', '.join(map(literal, named_events))}}})" if named_events else "frozenset()",
            "named": [
                {"text": argument(each["name"], annotation.of(each["schema"]), bool(each.get("required")))}
                for each in named
            ],
            "doc": docstring(
                node.get("description") or f"Events in both directions over a WebSocket: `{node['path']}`."
            ),
        }

    def described(self) -> Facts:
        """Data of `connect` for the page of the resource."""
        return {
            "http": cell(code(f"GET {self.node['path']}")),
            "class": self.kind,
            "doc": prose(self.node.get("description") or "Events in both directions."),
            "rows": [
                row(
                    each["name"],
                    {"description": each.get("description", "")} | each["schema"],
                    bool(each.get("required")),
                )
                for each in self.node.get("parameters", [])
            ],
        }

    # --- the connection ---

    def facts(self) -> Facts:
        """Template data of the connection module."""
        parts: dict[str, Facts] = {}
        self._part("", parts)
        for tag, key in sorted(self.events.items()):
            *steps, name = map(python_name, tag.split("."))
            path = ".".join(steps)
            for count in range(1, len(steps) + 1):
                self._part(".".join(steps[:count]), parts)
            if not path and name in TAKEN:
                name += "_"
            name = free(name, [each["name"] for each in parts[path]["events"]])
            parts[path]["events"].append(self._event(tag, name, key))
        for path, part in parts.items():
            inner = [other for other in parts if other and other.rpartition(".")[0] == path]
            part["parts"] = [{"name": other.rpartition(".")[2], "class": parts[other]["class"]} for other in inner]
            if twice := {each["name"] for each in part["parts"]} & {each["name"] for each in part["events"]}:
                raise DocumentError(
                    [f"channel {self.resource}: {path}: {sorted(twice)} are both an event and a group of events"]
                )
        client, server = class_name(self.node["client"]), class_name(self.node["server"])
        sends = self.as_dict.of({"$ref": f"#/components/schemas/{self.node['client']}"})
        names = self.as_dict.names | {server}
        modules = defaultdict[str, list[str]](list)
        for each in names:
            modules[module_name(each.removesuffix("Dict"))].append(each)
        root = parts.pop("")
        return {
            "resource": self.resource,
            "kind": self.kind,
            "module": module_name(self.kind),
            "client": class_name(self.node["client"]),
            "title": f"Connections of `client.{self.resource}.connect`",
            "sends": sends,
            "receives": server,
            "root": root,
            "inner": [part for _, part in sorted(parts.items(), reverse=True)],
            "imports": [{"module": module, "names": ", ".join(sorted(modules[module]))} for module in sorted(modules)],
            "modes": [{"is_async": False}, {"is_async": True}],
            "page": self._page(root, parts, client, server),
        }

    def _part(self, path: str, parts: dict[str, Facts]) -> None:
        parts.setdefault(path, {"path": path, "class": self.kind + class_name(path), "events": []})

    def _event(self, tag: str, name: str, key: str) -> Facts:
        schema = split_null(self.schemas[key])[0]
        required = set(schema.get("required", ()))
        base64: list[str] = []
        nullable: list[str] = []
        wire_names: dict[str, str] = {}
        rows: list[Facts] = []
        arguments: list[tuple[bool, str]] = []
        for wire, prop in schema["properties"].items():
            if wire == "type":
                continue
            given = prop.get("x-python-name", wire)
            if given != wire:
                wire_names[given] = wire
            if split_null(prop)[1]:
                nullable.append(given)
            annotation = self.as_dict.of(prop)
            if prop.get("x-format") == "base64":
                base64.append(given)
                annotation = annotation.replace("str", "str | bytes", 1)
            is_required = wire in required
            arguments.append((is_required, argument(given, annotation, is_required)))
            rows.append({"name": given, "type": markdown(prop), "required": is_required})
        arguments.sort(key=lambda each: not each[0])
        more = {"wire_names": wire_names, "nullable": tuple(nullable), "base64": tuple(base64)}
        return {
            "name": name,
            "tag": literal(tag),
            "named": [{"text": text} for _, text in arguments],
            "data": [{"text": f"{key}={literal(value)}"} for key, value in more.items() if value],
            "doc": docstring(schema.get("description") or f"Send `{tag}`."),
            "component": class_name(key),
            "rows": rows,
        }

    def _page(self, root: Facts, parts: dict[str, Facts], client: str, server: str) -> Facts:
        events = [
            (part["path"], event)
            for part in [root, *(parts[path] for path in sorted(parts))]
            for event in part["events"]
        ]
        return {
            "is_connection": True,
            "title": self.kind,
            "resource": self.resource,
            "resource_class": class_name(self.resource),
            "path": code(self.node["path"]),
            "client": client,
            "server": server,
            "sent": [
                {
                    "method": ".".join(filter(None, ["connection", path, event["name"]])),
                    "component": event["component"],
                    "arguments": ", ".join(
                        f"`{row['name']}`" + ("" if row["required"] else " (optional)") for row in event["rows"]
                    ),
                }
                for path, event in events
            ],
            "received": [
                {
                    "tag": cell(code(tag)),
                    "component": class_name(key),
                    "about": cell(phrase(self.schemas[key].get("description", ""))),
                }
                for tag, key in sorted(self._arms(self.node["server"]))
            ],
            "arguments": ", ".join(f"{name}={example}" for name, example in self._examples()),
        }

    def _examples(self) -> Iterator[tuple[str, str]]:
        known = {"model": '"gpt-realtime"', "session_id": '"sess_123"'}
        for each in self.node.get("parameters", []):
            if each.get("required") or each["name"] == "model":
                yield each["name"], known.get(each["name"], '"…"')


def argument(name: str, annotation: str, required: bool) -> str:
    """Return an argument as it appears in a signature."""
    if required:
        return f"{name}: {annotation}"
    optional = annotation if annotation == "Any" or re.search(r"\bNone$", annotation) else f"{annotation} | None"
    return f"{name}: {optional} = None"


def channels(document: Node) -> dict[str, Channel]:
    """Resource → its channel."""
    return {node["name"]: Channel(document, node) for node in document.get("x-channels", ())}
