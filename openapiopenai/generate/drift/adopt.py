"""Adopts into a spec what the official SDK has and the spec lacks.

What the SDK does not express (limits, defaults, descriptions) remains open. Adopted nodes are marked with
`x-origin: sdk`, so that an import of the published document keeps them.
"""

from __future__ import annotations

import copy
import re
from collections.abc import Iterator

from openapiopenai.generate.openapi.document import (
    Node,
    operations,
    ref,
    ref_name,
    resolve,
    schemas_of,
    split_null,
    with_null,
)
from openapiopenai.generate.openapi.names import pascal
from openapiopenai.generate.openapi.values import is_node

from .compare import Comparison, fields_of, match, merged, response_of
from .decisions import Decisions
from .making import ORIGIN, Making
from .shapes import Object, Operation, Shape


class Adoption:
    """One adoption run: changes the document in place and records what it did."""

    def __init__(self, document: Node, comparison: Comparison, decisions: Decisions) -> None:
        self.document = document
        self.schemas = schemas_of(document)
        self.comparison = comparison
        self.decisions = decisions
        self.done: list[str] = []
        self.making = Making(document, comparison, decisions, self.done)

    def run(self) -> list[str]:
        self._existing_objects()
        self._existing_operations()
        self.making.look()
        self._unions()
        for key in sorted(self.comparison.theirs.operations.keys() - self.comparison.ours.operations.keys()):
            self._operation(self.comparison.theirs.operations[key])
        self._second_names()
        return self.done

    def _second_names(self) -> None:
        methods = {operation["x-method"]: operation for _, _, operation in operations(self.document)}
        for name, own in self.comparison.theirs.second_names.items():
            if name in self.comparison.ours.second_names or own not in methods or self.decisions.is_refused(name):
                continue
            if name.rpartition(".")[0] == own.rpartition(".")[0]:
                methods[own].setdefault("x-second-names", []).append(name.rpartition(".")[2])
            elif name.endswith(f".{own}"):  # the same resource in another place
                resource = own.partition(".")[0]
                places = self.document.setdefault("x-second-names", {})
                places[f"{name.removesuffix(own)}{resource}"] = resource
            self.done.append(f"{name}, which is {own}")

    # --- existing parts of the spec ---

    def _existing_objects(self) -> None:
        for name in sorted(self.comparison.pairs):
            others = [*self.comparison.pairs[name].values()]
            schema = self.schemas.get(name)
            if schema is None or "properties" not in schema:
                continue
            for wire, field in fields_of(others).items():
                if self.decisions.is_refused(f"{name}.{wire}"):
                    continue
                if wire not in schema["properties"]:
                    made = self.making.common_schema(
                        [each.fields[wire].shape for each in others if wire in each.fields], name + pascal(wire)
                    )
                    schema["properties"][wire] = {**made, **ORIGIN}
                    if field.required:
                        schema.setdefault("required", []).append(wire)
                    self.done.append(f"{name}.{wire}")
                else:
                    mine = self.comparison.objects[name].fields[wire].shape
                    if (
                        field.shape.null
                        and not (mine.null or mine.is_any)
                        and "sdk" in (schema.get("x-origin"), schema["properties"][wire].get("x-origin"))
                    ):
                        schema["properties"][wire] = with_null(schema["properties"][wire])
                        self.done.append(f"{name}.{wire}: null")
                    self._widen(schema["properties"], wire, mine, field.shape, f"{name}.{wire}")

    def _existing_operations(self) -> None:
        for ours, theirs in self.comparison.common():
            operation = ours.source
            for name, field in theirs.parameters.items():
                place, wire = name.split(" ")
                if self.decisions.is_refused(f"{ours.name}.{name}"):
                    continue
                if name not in ours.parameters:
                    schema = self.making.schema(field.shape, pascal(operation["operationId"]) + pascal(wire))
                    parameter = {"name": _query_name(wire, schema), "in": place, "schema": schema, **ORIGIN}
                    operation.setdefault("parameters", []).append(parameter)
                    self.done.append(f"{ours.name}.{name}")
                else:
                    holder = next(
                        each
                        for each in operation["parameters"]
                        if each["in"] == place and each["name"].removesuffix("[]").lower() == wire.lower()
                    )
                    self._widen(holder, "schema", ours.parameters[name].shape, field.shape, f"{ours.name}.{name}")
            event = operation.get("x-stream-event")
            if event:
                self._widen({"event": ref(event)}, "event", ours.event, theirs.event, f"{ours.name} event")
            for holder in _responses(operation):
                if theirs.is_page:
                    page = resolve(holder["schema"], self.schemas)
                    data = page.get("properties", {}).get("data", {})
                    if "$ref" in split_null(data)[0]:
                        data = resolve(data, self.schemas)
                    self._widen(data, "items", ours.response, theirs.response, f"{ours.name} response")
                else:
                    self._widen(holder, "schema", response_of(ours, theirs), theirs.response, f"{ours.name} response")

    def _widen(self, holder: Node, key: str, ours: Shape, theirs: Shape, where: str) -> None:
        """Add missing values and variants to what one place allows."""
        if key not in holder or ours.is_any or theirs.is_any:
            return
        if self.decisions.is_refused(where):
            return
        if ours.values and (missing := sorted(theirs.values - ours.values, key=str)):
            enum = self._enum(holder, key)
            if enum is not None:
                enum["enum"] += [value for value in missing if value not in enum["enum"]]
                self.done.append(f"{where}: {', '.join(map(repr, missing))}")
        if ours.objects and theirs.objects:
            pairs = list(match(ours.objects, theirs.objects))
            for each in theirs.objects:
                if all(each is not there for _, there in pairs):
                    tag = next((str(value) for value in each.tag("type")), "")
                    self._add_arm(holder, key, self.making.component(each, where + pascal(tag)), where)
        for mine, other in ((ours.items, theirs.items), (ours.maps, theirs.maps)):
            if mine and other:
                for inner, step in self._inside(holder[key]):
                    self._widen(inner, step, merged(mine), merged(other), f"{where}[]")

    def _inside(self, schema: Node) -> Iterator[tuple[Node, str]]:
        """Yield the nodes and keys at which the items or values of a schema are found."""
        schema = split_null(schema)[0]
        if (name := ref_name(schema)) is not None:
            schema = self.schemas[name]
        for arm in schema.get("anyOf", [schema]):
            if (name := ref_name(arm)) is not None:
                arm = self.schemas[name]
            for step in ("items", "additionalProperties"):
                if is_node(arm.get(step)):
                    yield arm, step

    def _enum(self, holder: Node, key: str) -> Node | None:
        """Return the schema that lists the values of a place; a constant is turned into a list."""
        schema = holder[key]
        seen: set[str] = set()
        waiting: list[Node] = [schema]
        while waiting:
            each = waiting.pop(0)
            if "enum" in each:
                return each
            if "const" in each:
                each["enum"] = [each.pop("const")]
                return each
            name = each.get("$ref", "").rpartition("/")[2]
            if name and name not in seen:
                seen.add(name)
                waiting.append(self.schemas[name])
            waiting += each.get("anyOf", [])
        return None

    def _add_arm(self, holder: Node, key: str, arm: Node, where: str) -> None:
        """Add an object variant to a place; with nested unions, to the one that has the most variants."""
        unions = [*self._unions_of(holder[key], set())]
        best: Node = max(unions, key=lambda union: len(union["anyOf"]), default=Node())
        if not best:
            core, null = split_null(holder[key])
            beside = {k: v for k, v in core.items() if k.startswith("x-")}
            bare = {k: v for k, v in core.items() if not k.startswith("x-")}
            best = {"anyOf": [bare], **beside}
            name = ref_name(core)
            if name is not None and "properties" not in self.schemas[name]:  # turn the alias into the union
                self.schemas[name] = best = {"anyOf": [self.schemas[name]]}
            else:
                holder[key] = with_null(best) if null else best
                best = holder[key]
        if arm not in best["anyOf"]:
            best["anyOf"].append(arm)
            self.done.append(f"{where}: {ref_name(arm)}")

    def _unions_of(self, schema: Node, seen: set[str]) -> Iterator[Node]:
        core = split_null(schema)[0]
        name = ref_name(core)
        if name is not None:
            if name not in seen:
                seen.add(name)
                yield from self._unions_of(self.schemas[name], seen)
        elif "anyOf" in core:
            objects = [arm for arm in core["anyOf"] if "$ref" in arm]
            if objects:
                yield schema
            for arm in objects:
                yield from self._unions_of(arm, seen)

    # --- new parts ---

    def _unions(self) -> None:
        for name, ours, theirs in self.comparison.common_unions():
            if name != "webhooks":
                self._widen({"union": ref(name)}, "union", ours, theirs, name)
                continue
            pairs = list(match(ours.objects, theirs.objects))
            for each in theirs.objects:
                if all(each is not there for _, there in pairs):
                    self._webhook(each)
        known = self.comparison.ours.unions
        for theirs_name, shape in self.comparison.theirs.unions.items():
            name = self.comparison.union_name(theirs_name)
            if name not in known and not self.decisions.is_refused(theirs_name) and name not in self.schemas:
                self.schemas[name] = {"anyOf": [self.making.component(each, name) for each in shape.objects], **ORIGIN}
                self.done.append(name)
        channels = self.document.setdefault("x-channels", [])
        for channel in self.decisions.channels:
            if all(channel["name"] != each["name"] for each in channels):
                channels.append(copy.deepcopy(channel))
                self.done.append(f"channel {channel['name']}")

    def _webhook(self, event: Object) -> None:
        title = str(next(iter(event.tag("type"))))
        schema = self.making.component(event, "Webhook")
        body = {"content": {"application/json": {"schema": schema}}}
        name = re.sub(r"[^a-z0-9]+", "_", title)
        self.document["webhooks"][name] = {
            "post": {"requestBody": body, "responses": {"200": {"description": "OK"}}, **ORIGIN}
        }
        self.done.append(f"webhook {title}")

    def _operation(self, theirs: Operation) -> None:
        if self.decisions.is_refused(theirs.name):
            return
        resource, _, word = theirs.name.rpartition(".")
        noun = self.decisions.nouns.get(resource) or pascal(resource.rpartition(".")[2])
        many = theirs.is_page
        title = pascal(word) + (_plural(noun) if many else noun)
        operation: Node = {"operationId": title[0].lower() + title[1:]}
        if tag := self.decisions.tag(resource):
            operation["tags"] = [tag]
        operation["x-method"] = theirs.name
        if theirs.deprecated:
            operation["deprecated"] = True
        if theirs.auth == "admin":
            operation["security"] = [{"AdminApiKeyAuth": []}]
        parameters = [
            {"name": name, "in": "path", "required": True, "schema": {"type": "string"}}
            for name in re.findall(r"{([^}]*)}", theirs.path)
        ]
        for name, field in theirs.parameters.items():
            if self.decisions.is_refused(f"{theirs.name}.{name}"):
                continue
            place, wire = name.split(" ")
            schema = self.making.schema(field.shape, title + pascal(wire))
            parameters.append(
                {
                    "name": _query_name(wire, schema),
                    "in": place,
                    **({"required": True} if field.required else {}),
                    "schema": schema,
                }
            )
        if parameters:
            operation["parameters"] = parameters
        if theirs.body:
            operation["requestBody"] = {
                "required": any(field.required for field in theirs.body.fields.values()),
                "content": {theirs.media_types[0]: {"schema": self._body(theirs.body, title)}},
            }
        operation["responses"] = {"200": {"description": "OK", **self._content(theirs, title, noun)}}
        operation.update(ORIGIN)
        self.document["paths"].setdefault(theirs.path, {})[theirs.verb.lower()] = operation
        self.done.append(theirs.name)

    def _content(self, theirs: Operation, title: str, noun: str) -> Node:
        content: Node = {}
        if theirs.is_binary:
            content["application/octet-stream"] = {"schema": {"type": "string", "format": "binary"}}
        elif theirs.is_page:
            content["application/json"] = {"schema": self._page(theirs, noun)}
        elif theirs.response.objects or theirs.response.kinds or theirs.response.items:
            content["application/json"] = {"schema": self.making.schema(theirs.response, title + "Response")}
        if theirs.event.objects:
            content["text/event-stream"] = {"schema": self.making.schema(theirs.event, noun + "Event")}
        return {"content": content} if content else {}

    def _page(self, theirs: Operation, noun: str) -> Node:
        """Return a list schema with the fields of the official page classes."""
        page = next(each for each in theirs.source if "Page" in each.__name__)
        item = self.making.schema(theirs.response, noun + "Item")
        properties: Node = {"object": {"type": "string", "const": "list"}, "data": {"type": "array", "items": item}}
        optional: Node = {
            "first_id": {"type": ["string", "null"]},
            "last_id": {"type": ["string", "null"]},
            "next": {"type": ["string", "null"]},
            "has_more": {"type": "boolean"},
        }
        fields = page.model_fields
        wanted = {"has_more"} | ({"next"} if "next" in fields else {"first_id", "last_id"})
        properties |= {name: schema for name, schema in optional.items() if name in wanted}
        name = f"{noun}ListResource"
        self.schemas.setdefault(name, {"type": "object", "properties": properties, "required": ["data"], **ORIGIN})
        return ref(name)

    def _body(self, body: Object, title: str) -> Node:
        name = f"{title}Request"
        if name not in self.schemas:
            self.schemas[name] = {}  # reserve the name before building nested schemas
            self.schemas[name] = self.making.object_schema(body, name)
        return ref(name)


def _responses(operation: Node) -> Iterator[Node]:
    for status, response in operation.get("responses", {}).items():
        content = response.get("content", {}).get("application/json", {})
        if str(status).startswith("2") and content.get("schema"):
            yield content


def _query_name(wire: str, schema: Node) -> str:
    """Return the parameter name; arrays use brackets."""
    return f"{wire}[]" if split_null(schema)[0].get("type") == "array" else wire


def _plural(noun: str) -> str:
    if noun.endswith(("s", "Storage")):
        return noun
    return noun[:-1] + "ies" if noun.endswith("y") and noun[-2] not in "aeiou" else noun + "s"
