"""Facts of WebSocket channels: `connect`, and a class with a method per client event."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from openapiopenai.generate.layout import facts
from openapiopenai.generate.layout.calls import Opening
from openapiopenai.generate.layout.escape import anchor, arguments_doc, cell, code, docstring, literal, phrase, prose
from openapiopenai.generate.layout.pages import need, row
from openapiopenai.generate.layout.resource_names import taken_names
from openapiopenai.generate.layout.types import MODELS, Annotation, class_name, importing, module_name
from openapiopenai.generate.openapi.document import Node, ref, schemas_of, split_null, variants_of
from openapiopenai.generate.openapi.faults import DocumentError, Faults
from openapiopenai.generate.openapi.names import free, python_name

TAKEN = frozenset({"send", "recv", "close", "closed", "on", "off", "once", "channel", "opening", "leave", "connect"})
"""Members of every connection, not available as names of event methods."""
MODES = [facts.Mode(is_async=False), facts.Mode(is_async=True)]


Groups = dict[str, dict[str, str]]


class EventField(NamedTuple):
    """A field of a client event."""

    name: str
    wire: str
    schema: Node
    required: bool

    @property
    def is_base64(self) -> bool:
        return self.schema.get("x-format") == "base64"


class Channel:
    """One WebSocket endpoint of the API."""

    def __init__(self, document: Node, node: Node) -> None:
        self.document = document
        self.schemas = schemas_of(document)
        self.node = node
        self.resource: str = node["name"]
        self.kind = f"{class_name(self.resource)}Connection"
        self.as_dict = Annotation(self.schemas, "request", as_dict=True, taken=taken_names())
        self.events = dict(self._arms(node["client"]))

    def _arms(self, key: str) -> Iterator[tuple[str, str]]:
        """Event type → its component, including those of nested unions."""
        for name in variants_of(ref(key), self.schemas):
            tag = split_null(self.schemas[name])[0].get("properties", {}).get("type", {}).get("const")
            if not isinstance(tag, str):
                raise DocumentError([f"#/components/schemas/{name}/properties/type: an event has a constant here"])
            yield tag, name

    # --- connect ---

    def connect(self) -> facts.Channel:
        """Return the facts of the `connect` method."""
        node = self.node
        annotation = Annotation(self.schemas, "request", as_dict=True, taken=taken_names())
        named = sorted(self.parameters, key=lambda each: not each.get("required"))
        values: dict[str, Any] = {
            "query": tuple(each["name"] for each in self.parameters if each["in"] == "query"),
            "beta": node.get("beta", ""),
            "server": class_name(node["server"]),
        }
        identified = [tag for tag, key in self.events.items() if "event_id" in self._properties(key)]
        return facts.Channel(
            constant="CONNECT",
            full_name=f"{self.resource}.connect",
            http_path=literal(node["path"]),
            class_name=self.kind,
            module=module_name(self.kind),
            data=[f"{key}={literal(value)}" for key, value in values.items() if value not in ("", ())],
            events=f"frozenset({{{', '.join(map(literal, identified))}}})" if identified else "frozenset()",
            named=[argument(each["name"], annotation.of(each["schema"]), is_required(each)) for each in named],
            doc=with_arguments(
                node.get("description") or f"Events in both directions over a WebSocket: `{node['path']}`.",
                {each["name"]: each for each in self.parameters},
            ),
            page=self.connect_page(),
        )

    @property
    def parameters(self) -> list[Node]:
        parameters: list[Node] = self.node.get("parameters", [])
        return parameters

    def _properties(self, key: str) -> dict[str, Node]:
        properties: dict[str, Node] = split_null(self.schemas[key])[0]["properties"]
        return properties

    def connect_page(self) -> facts.ChannelPage:
        """Return the section of `connect` on the page of the resource."""
        schemas = {
            each["name"]: {"description": each.get("description", "")} | each["schema"] for each in self.parameters
        }
        return facts.ChannelPage(
            http=cell(code(f"GET {self.node['path']}")),
            text=prose(self.node.get("description") or "Events in both directions."),
            anchor=anchor(f"{self.resource}.connect"),
            rows=[row(each["name"], schemas[each["name"]], need(is_required(each))) for each in self.parameters],
        )

    # --- the connection ---

    def connection(self, classes: dict[str, str], opening: Opening) -> facts.Connection:
        """Return the facts of the connection module; `classes` is path of a resource → its class, `opening` begins the
        example on its page."""
        groups = self.groups()
        client, server = class_name(self.node["client"]), self.as_dict.refer(class_name(self.node["server"]))
        sends = self.as_dict.of(ref(self.node["client"]))
        made = {path: self._group(path, groups) for path in groups}
        return facts.Connection(
            resource=self.resource,
            kind=self.kind,
            title=f"Connections of `client.{self.resource}.connect`",
            client=client,
            sends=sends,
            receives=server,
            root=made[""],
            inner=[made[path] for path in sorted(made, reverse=True) if path],
            imports=importing(self.as_dict.names),
            qualified=MODELS in self.as_dict.names,
            modes=MODES,
            page=self.page(groups, classes[self.resource], opening),
        )

    def groups(self) -> Groups:
        """Path of each group of events → name and tag of its events; the path of the root is empty."""
        groups: Groups = {"": {}}
        for tag in sorted(self.events):
            *steps, name = map(python_name, tag.split("."))
            path = ".".join(steps)
            for count in range(1, len(steps) + 1):
                groups.setdefault(".".join(steps[:count]), {})
            if not path and name in TAKEN:
                name += "_"
            groups[path][free(name, list(groups[path]))] = tag
        return groups

    def _group(self, path: str, groups: Groups) -> facts.EventGroup:
        inner = {other.rpartition(".")[2]: other for other in groups if other and other.rpartition(".")[0] == path}
        if twice := inner.keys() & groups[path].keys():
            raise DocumentError(
                [f"channel {self.resource}: {path}: {sorted(twice)} are both an event and a group of events"]
            )
        return facts.EventGroup(
            path=path,
            class_name=self._class(path),
            events=[self._event(name, tag) for name, tag in groups[path].items()],
            parts=[facts.InnerGroup(name, self._class(other)) for name, other in inner.items()],
        )

    def _class(self, path: str) -> str:
        return self.kind + class_name(path)

    def fields(self, tag: str) -> list[EventField]:
        """The fields of an event that are arguments."""
        schema = split_null(self.schemas[self.events[tag]])[0]
        required = set(schema.get("required", ()))
        return [
            EventField(prop.get("x-python-name", wire), wire, prop, wire in required)
            for wire, prop in schema["properties"].items()
            if wire != "type"
        ]

    def _event(self, name: str, tag: str) -> facts.Event:
        schema = split_null(self.schemas[self.events[tag]])[0]
        fields = self.fields(tag)
        named = sorted(fields, key=lambda each: not each.required)
        more = {
            "wire_names": {each.name: each.wire for each in fields if each.name != each.wire},
            "nullable": tuple(each.name for each in fields if split_null(each.schema)[1]),
            "base64": tuple(each.name for each in fields if each.is_base64),
        }
        return facts.Event(
            name=name,
            tag=literal(tag),
            named=[argument(each.name, self._annotation(each), each.required) for each in named],
            data=[f"{key}={literal(value)}" for key, value in more.items() if value],
            doc=with_arguments(
                schema.get("description") or f"Send `{tag}`.", {each.name: each.schema for each in named}
            ),
        )

    def _annotation(self, field: EventField) -> str:
        annotation = self.as_dict.of(field.schema)
        return annotation.replace("str", "str | bytes", 1) if field.is_base64 else annotation

    # --- the page of the connection ---

    def page(self, groups: Groups, resource_class: str, opening: Opening) -> facts.ConnectionPage:
        return facts.ConnectionPage(
            resource_class=resource_class,
            anchor=anchor(f"{self.resource}.connect"),
            path=code(self.node["path"]),
            sent=[
                self._sent(".".join(filter(None, ["connection", path, name])), tag)
                for path in sorted(groups)
                for name, tag in groups[path].items()
            ],
            received=[self._received(tag, key) for tag, key in sorted(self._arms(self.node["server"]))],
            arguments=", ".join(f"{name}={example}" for name, example in self._examples()),
            opening=opening.code,
            client_class=opening.client_class,
        )

    def _sent(self, method: str, tag: str) -> facts.SentEvent:
        arguments = [f"`{each.name}`{'' if each.required else ' (optional)'}" for each in self.fields(tag)]
        return facts.SentEvent(method, class_name(self.events[tag]), ", ".join(arguments))

    def _received(self, tag: str, key: str) -> facts.ReceivedEvent:
        about = cell(phrase(self.schemas[key].get("description", "")))
        return facts.ReceivedEvent(cell(code(tag)), class_name(key), about)

    def _examples(self) -> Iterator[tuple[str, str]]:
        known = {"model": '"gpt-realtime"', "session_id": '"sess_123"'}
        for each in self.parameters:
            if is_required(each) or each["name"] == "model":
                yield each["name"], known.get(each["name"], '"…"')


def is_required(parameter: Node) -> bool:
    return bool(parameter.get("required"))


def with_arguments(text: str, described: Mapping[str, Node]) -> str:
    """Return a docstring; `described`: argument → its parameter or property."""
    texts = {name: " ".join(each.get("description", "").split()) for name, each in described.items()}
    return docstring("\n\n".join(filter(None, [text.strip(), arguments_doc(texts)])))


def argument(name: str, annotation: str, required: bool) -> str:
    """Return an argument as it appears in a signature."""
    if required:
        return f"{name}: {annotation}"
    optional = annotation if annotation == "Any" or re.search(r"\bNone$", annotation) else f"{annotation} | None"
    return f"{name}: {optional} = None"


def channels(document: Node, faults: Faults) -> dict[str, Channel]:
    """Resource → its channel."""
    found = faults.each(lambda node: Channel(document, node), document.get("x-channels", ()))
    return {channel.resource: channel for channel in found}
