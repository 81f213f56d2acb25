"""Exchanges with the real API: made ones, and recorded ones where they lie beside the project.

The recordings may not be published. What they showed stands in `data/traffic_shapes.txt` as facts, one line for each
kind of JSON value that a property had (`Class.property: kind`; `absent`: a required property was not there). From these
facts and the spec, exchanges are made here: whatever the list names occurs in one of them. `data/traffic_odd.yaml` holds
streams and responses that are broken in the ways that recordings were, written by hand.

`python -m test.exchanges` adds to the list what the recordings have and the list lacks.
"""

from __future__ import annotations

import gzip
import importlib
import json
import sys
from collections import defaultdict
from collections.abc import Iterator
from functools import cached_property
from itertools import count
from pathlib import Path
from typing import Any, TypeVar
from zlib import crc32

import yaml

from openapiopenai import BaseModel, models
from openapiopenai._runtime.json.salvage import is_required
from openapiopenai.generate.layout.calls import Arguments
from openapiopenai.generate.layout.operations import Method, methods_of
from openapiopenai.generate.layout.types import class_name, module_name
from openapiopenai.generate.openapi.document import Node, final_name, is_union, ref, ref_name, schemas_of, split_null
from openapiopenai.generate.openapi.files import read

from .conftest import ROOT

RECORDED = ROOT.parent / "shared" / "traffic" / "recorded.jsonl.gz"
SOURCES = ["made", *["recorded"] * RECORDED.exists()]
MADE: list[dict[str, Any]] = []
"""The exchanges that were made; they depend on nothing but files."""
DATA = Path(__file__).parent / "data"
SHAPES, ODD = DATA / "traffic_shapes.txt", DATA / "traffic_odd.yaml"
T = TypeVar("T")
KINDS: dict[type, str] = {
    str: "string",
    bool: "boolean",
    int: "integer",
    float: "number",
    type(None): "null",
    dict: "object",
    list: "array",
}
TYPICAL: dict[str, Any] = {"boolean": True, "integer": 1, "number": 0.5, "null": None, "object": {"part": "chain"}}
IDLE = 20
"""After so many turns without a kind of value that is new, there is none left."""
GROWING = ("text", "arguments", "input", "code", "diff")
"""Texts that come in parts."""
INDICES = ("content_index", "summary_index", "annotation_index", "command_index")
ORDER = ("added", "in_progress", "", "done", "completed")
"""Last words of the events of an item, in the order in which they are sent; "" stands for any other."""


def exchanges(source: str, document: Node) -> list[dict[str, Any]]:
    """Exchanges as the recordings hold them: source, method, spec_path, request, response, is_sse."""
    if source == "recorded":
        return [json.loads(line) for line in gzip.decompress(RECORDED.read_bytes()).splitlines()]
    if not MADE:
        MADE.extend([*Maker(document).exchanges(), *odd(document)])
    return MADE


def odd_cases() -> dict[str, dict[str, Any]]:
    """Broken exchanges by their source."""
    return {f"made: {case['name']}": case for case in yaml.safe_load(ODD.read_text("utf-8"))}


def odd(document: Node) -> Iterator[dict[str, Any]]:
    methods = {method.full_name: method for method in methods_of(document)}
    for source, case in odd_cases().items():
        yield exchange(source, methods[case["of"]], None, case.get("raw", case.get("response")), "raw" in case)


def exchange(source: str, method: Method, request: Any, response: Any, is_sse: bool) -> dict[str, Any]:
    place = {"source": source, "method": method.verb, "spec_path": method.path}
    return {**place, "request": request, "response": response, "is_sse": is_sse}


def payloads(found: list[dict[str, Any]], document: Node) -> Iterator[tuple[str, str, str]]:
    """Kind, component and JSON text of every response and every event."""
    for each in found:
        operation = document["paths"][each["spec_path"]][each["method"].lower()]
        if not each["is_sse"]:
            yield "response", response_of(operation), json.dumps(each["response"])
            continue
        for frame in each["response"].replace("\r\n", "\n").split("\n\n"):
            data = "\n".join(part[5:].removeprefix(" ") for part in frame.split("\n") if part.startswith("data:"))
            data = data.removeprefix("data: ")  # some recordings hold frames within frames
            if data and data != "[DONE]" and not data.startswith("event:"):
                yield "event", operation["x-stream-event"], data


def response_of(operation: Node) -> str:
    """The component of the JSON response; "" if there is none."""
    response: Node = next((value for status, value in operation["responses"].items() if status.startswith("2")), {})
    schema = response.get("content", {}).get("application/json", {}).get("schema", {})
    return ref_name(schema) or ""


def decoded(component: str, text: str) -> Any:
    name = class_name(component)
    module = importlib.import_module(f"openapiopenai.models.{module_name(name)}")
    decode = getattr(module, "from_json", None) or getattr(models, name).from_json
    return decode(text)


def shapes_of(model: Any, raw: Any, name: str = "") -> Iterator[str]:
    """The kinds of JSON values in a payload, by class and property; what lies in free-form objects is left out."""
    if isinstance(raw, list):
        for inner, item in zip(model, raw, strict=True):
            yield f"{name}[]: {KINDS[type(item)]}"
            yield from shapes_of(inner, item, f"{name}[]")
    elif isinstance(model, BaseModel) and isinstance(raw, dict) and not type(model).__name__.startswith("Unknown"):
        owner = type(model).__name__
        fields = {field.alias or name: (name, field) for name, field in type(model).model_fields.items()}
        for wire, (_, field) in fields.items():
            if wire not in raw and is_required(field):
                yield f"{owner}.{wire}: absent"
        for wire, value in raw.items():
            yield f"{owner}.{wire}: {KINDS[type(value)]}"
            if wire in fields:
                yield from shapes_of(getattr(model, fields[wire][0]), value, f"{owner}.{wire}")


def shapes_in(found: list[dict[str, Any]], document: Node) -> set[str]:
    """All kinds of values in exchanges."""
    result = set[str]()
    for _, component, text in payloads(found, document):
        try:
            raw = json.loads(text)
        except ValueError:  # broken, as some recordings are
            continue
        result.update(shapes_of(decoded(component, text), raw))
    return result


class Maker:
    """Makes exchanges in which every listed kind of value occurs."""

    def __init__(self, document: Node) -> None:
        self.document = document
        self.schemas = schemas_of(document)
        self.arguments = Arguments(document, methods_of(document))
        shown = {case.get("shows") for case in odd_cases().values()}
        self.listed = [line for line in SHAPES.read_text("utf-8").splitlines() if line not in shown]

    @cached_property
    def kinds(self) -> dict[str, dict[str, list[str]]]:
        """Class → property → kinds of its values."""
        found: dict[str, dict[str, list[str]]] = defaultdict(dict)
        for line in self.listed:
            place, _, kind = line.partition(": ")
            owner, _, name = place.partition(".")
            found[owner].setdefault(name, []).append(kind)
        return found

    def exchanges(self) -> Iterator[dict[str, Any]]:
        """For each operation whose response or events the list names, as many as show all that the list says of them."""
        for method in methods_of(self.document):
            if method.operation.get("deprecated"):
                continue
            response = response_of(method.operation)
            event = method.operation.get("x-stream-event", "") if method.verb == "POST" else ""
            for is_stream, component in ((False, response), (True, event)):
                if component and any(class_name(name) in self.kinds for name in self.arms(component)):
                    yield from self.of(method, component, is_stream)

    def of(self, method: Method, component: str, is_stream: bool) -> Iterator[dict[str, Any]]:
        """The turns that show a kind of value which none before has shown."""
        seen = set[str]()
        last = 0
        for turn in count():
            if turn - last > IDLE:
                return
            values = [*self.events(component, turn)] if is_stream else [self.value(ref(component), "object", "", turn)]
            shapes = {shape for each in values for shape in shapes_of(decoded(component, json.dumps(each)), each)}
            if not shapes - seen:
                continue
            seen |= shapes
            last = turn
            source = f"made: {method.full_name} {'events' if is_stream else 'response'} {turn}"
            response = "".join(f"data: {json.dumps(each)}\n\n" for each in values) if is_stream else values[0]
            yield exchange(source, method, self.request(method, is_stream), response, is_stream)

    def request(self, method: Method, is_stream: bool) -> dict[str, Any] | None:
        """The JSON body of an example; None where there is another body or none."""
        if method.body.kind != "json" or any(each.place == "path" for each in method.parameters):
            return None
        wires = {each.name: each.wire for each in method.parameters}
        body = {wires.get(name, name): value for name, value in self.arguments.of(method).items()}
        return {**body, "stream": True} if is_stream else body

    # --- values ---

    def arms(self, component: str) -> list[str]:
        """The components of objects that a component stands for."""
        name = final_name(component, self.schemas)
        schema = split_null(self.schemas[name])[0]
        if not is_union(schema):
            return [name]
        return [each for arm in schema["anyOf"] if (key := ref_name(arm)) for each in self.arms(key)]

    def object(self, component: str, turn: int) -> dict[str, Any]:
        name = class_name(component)
        properties = self.schemas[component].get("properties", {})
        found: dict[str, Any] = {}
        for wire, kinds in self.kinds[name].items():
            kind = pick([*kinds], turn, f"{name}.{wire}") if turn else kinds[-1]  # "absent" sorts first
            if not wire.endswith("[]") and kind != "absent":
                found[wire] = self.value(properties.get(wire, {}), kind, f"{name}.{wire}", turn)
        return found

    def value(self, schema: Node, kind: str, place: str, turn: int) -> Any:
        """A value of a kind, which fits the schema where the schema allows this kind."""
        schema = split_null(schema)[0]
        if key := ref_name(schema):
            if kind == "object":
                known = [name for name in self.arms(key) if class_name(name) in self.kinds]
                return self.object(pick(known, turn, place), turn) if known else TYPICAL[kind]
            schema = split_null(self.schemas[final_name(key, self.schemas)])[0]
        if "anyOf" in schema:
            arms = [arm for arm in schema["anyOf"] if kind in self.kinds_of(arm)]
            return self.value(pick(arms, turn, place) if arms else {}, kind, place, turn)
        if kind == "array":
            return self.array(schema.get("items", {}), place, turn)
        if kind == "string":
            return schema.get("const") or next(iter(schema.get("enum", ())), "Oil the chain.")
        return TYPICAL[kind]

    def array(self, items: Node, place: str, turn: int) -> list[Any]:
        """One item of each kind, and one of each variant."""
        owner, _, name = place.partition(".")
        found: list[Any] = []
        for kind in self.kinds[owner].get(f"{name}[]", ()):
            key = ref_name(split_null(items)[0])
            variants = [each for each in self.arms(key) if class_name(each) in self.kinds] if key else []
            if kind == "object" and variants:
                found += [self.object(each, turn) for each in variants]
            else:
                found.append(self.value(items, kind, f"{place}[]", turn))
        return found

    def kinds_of(self, schema: Node) -> set[str]:
        schema = split_null(schema)[0]
        if key := ref_name(schema):
            schema = split_null(self.schemas[final_name(key, self.schemas)])[0]
        if "anyOf" in schema:
            return {kind for arm in schema["anyOf"] for kind in self.kinds_of(arm)}
        kind = schema.get("type", "object")
        return set(kind) if isinstance(kind, list) else {kind}

    # --- streams ---

    def events(self, component: str, turn: int) -> Iterator[dict[str, Any]]:
        if component == "ResponseStreamEvent":
            yield from self.numbered(self.response_events(component, turn))
            return
        (chunk,) = self.arms(component)
        for step in range(3):
            yield self.chunk(chunk, turn + step, None)
        yield self.chunk(chunk, 0, "stop")

    def chunk(self, component: str, turn: int, finish: str | None) -> dict[str, Any]:
        chunk = self.object(component, turn)
        for choice in chunk.get("choices", ()):
            choice.update(index=0, finish_reason=finish)
            for call in choice.get("delta", {}).get("tool_calls", ()):
                call["index"] = 0
        return chunk

    def numbered(self, events: Iterator[dict[str, Any]]) -> Iterator[dict[str, Any]]:
        for number, event in enumerate(events):
            yield {**event, "sequence_number": number} if "sequence_number" in event else event

    def response_events(self, component: str, turn: int) -> Iterator[dict[str, Any]]:
        """The events of a response: each item with all events that belong to its type, then the whole."""
        by_tag = {name: self.object(name, turn) for name in self.arms(component) if class_name(name) in self.kinds}
        events = {event["type"]: event for event in by_tag.values()}
        whole = self.object("Response", turn) | {"object": "response", "status": "completed"}
        whole["output"] = [{**item, "id": f"item_{at}"} for at, item in enumerate(whole.get("output", ()))]
        start = whole | {"status": "in_progress", "output": []}
        for state in ("created", "in_progress"):
            yield events[f"response.{state}"] | {"response": start}
        kinds = {item["type"] for item in whole["output"]}
        for at, item in enumerate(whole["output"]):
            place = {"output_index": at, "item_id": item["id"], **dict.fromkeys(INDICES, 0)}
            yield events["response.output_item.added"] | {"output_index": at, "item": begun(item)}
            for tag in sorted((tag for tag in events if item_type(tag, kinds) == item["type"]), key=rank):
                yield from self.pieces(events[tag], item, place)
            yield events["response.output_item.done"] | {"output_index": at, "item": item}
        state = "failed" if turn % 5 == 4 else "completed"
        yield events[f"response.{state}"] | {"response": whole | {"status": state}}

    def pieces(self, event: dict[str, Any], item: dict[str, Any], place: dict[str, Any]) -> Iterator[dict[str, Any]]:
        """An event of an item, in two parts if it brings a part of a text."""
        if item.get("operation", {}).get("type") == "delete_file":  # a patch without a text
            return
        event = event | {name: value for name, value in place.items() if name in event}
        if not isinstance(event.get("delta"), str):
            yield event
            return
        for piece in ("Oil ", "the chain."):
            yield event | {"delta": piece}


def pick(choices: list[T], turn: int, place: str) -> T:
    """Another choice from turn to turn, for each place in an order of its own, so that all meet."""
    return choices[crc32(f"{turn} {place}".encode()) % len(choices)]


def begun(value: Any, name: str = "") -> Any:
    """An item before anything was added to it."""
    if isinstance(value, dict):
        return {key: begun(each, key) for key, each in value.items()}
    return [] if isinstance(value, list) else "" if name in GROWING else value


def item_type(tag: str, kinds: set[str]) -> str:
    """The type of the items that an event belongs to: the longest that its name begins with; others are messages'."""
    word = tag.removeprefix("response.")
    if word.startswith("output_item") or "." not in word:
        return ""
    return max((kind for kind in kinds if word.startswith(kind)), key=len, default="message")


def rank(tag: str) -> int:
    last = tag.rpartition(".")[2] if "annotation" not in tag else ""
    return ORDER.index(last if last in ORDER else "")


def main() -> None:
    if not RECORDED.exists():
        sys.exit(f"there are no recordings at {RECORDED}")
    document = read(ROOT / "openapi.yaml")
    listed = set(SHAPES.read_text("utf-8").splitlines()) if SHAPES.exists() else set[str]()
    found = shapes_in(exchanges("recorded", document), document)
    SHAPES.write_text("".join(f"{line}\n" for line in sorted(listed | found)), "utf-8")
    print(f"{len(found - listed)} kinds of values added to the {len(listed)} that {SHAPES.name} had")


if __name__ == "__main__":
    main()
