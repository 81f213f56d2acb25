"""Converts the spec to the form in which both sides are compared."""

from __future__ import annotations

import importlib
from functools import partial

from openapiopenai.generate.openapi.annotate import response_schema
from openapiopenai.generate.openapi.document import (
    Node,
    operations,
    ref_name,
    resolve,
    schemas_of,
    split_null,
    webhooks,
)
from openapiopenai.generate.openapi.values import is_list, is_node

from .compare import fields_of, is_ours
from .shapes import Field, Object, Operation, Shape, Surface, key_of


class Spec:
    """The API surface of a normalized spec."""

    def __init__(self, document: Node) -> None:
        self.document = document
        self.schemas = schemas_of(document)
        self._objects: dict[str, Object] = {}

    def surface(self) -> Surface:
        found = Surface({})
        for path, verb, operation in operations(self.document):
            if "x-removed" in operation:
                continue
            made = self._operation(path, verb.upper(), operation)
            found.operations[key_of(made.verb, path)] = made
        places = {own: second for second, own in self.document.get("x-second-names", {}).items()}
        for each in found.operations.values():
            resource = each.name.rpartition(".")[0]
            for second in each.source.get("x-second-names", ()):
                found.second_names[f"{resource}.{second}"] = each.name
            for own, second in places.items():
                if each.name.startswith(f"{own}."):
                    found.second_names[second + each.name.removeprefix(own)] = each.name
        for channel in self.document.get("x-channels", []):
            for side in ("client", "server"):
                found.unions[channel[side]] = self.named(channel[side])
        hooks = Shape()
        for _, _, operation in webhooks(self.document):
            hooks.add(self.shape(_json(operation.get("requestBody", {}))))
        if hooks.objects:
            found.unions["webhooks"] = hooks
        return found

    def named(self, name: str) -> Shape:
        return self.shape({"$ref": f"#/components/schemas/{name}"})

    def shape(self, schema: Node, inside: frozenset[str] = frozenset()) -> Shape:
        """Return everything that a schema allows."""
        schema, null = split_null(schema)
        name = ref_name(schema)
        if name is not None:
            if name in inside or name not in self.schemas:
                return Shape()
            target = self.schemas[name]
            is_object = "properties" in target or target.get("additionalProperties") is False
            found = Shape(objects=[self.object(name)]) if is_object else self.shape(target, inside | {name})
            if "anyOf" in target:
                found.name = name
        else:
            found = self._inline(schema, inside)
        found.null |= null
        return found

    def _inline(self, schema: Node, inside: frozenset[str]) -> Shape:
        if "anyOf" in schema:
            found = Shape()
            for arm in schema["anyOf"]:
                found.add(self.shape(arm, inside))
            return found
        if "const" in schema:
            return Shape.of([schema["const"]])
        if "enum" in schema:
            return Shape.of(value for value in schema["enum"] if value is not None)
        kind = schema.get("type")
        if kind == "array":
            return Shape(items=[self.shape(schema.get("items", {}), inside)])
        if kind == "object":
            values = schema.get("additionalProperties")
            return Shape(maps=[self.shape(values, inside) if is_node(values) and values else Shape(is_any=True)])
        if kind == "string" and schema.get("format") == "binary":
            return Shape({"file"})
        if is_list(kind):
            return Shape({each for each in kind if each != "null"}, null="null" in kind)
        return Shape({kind}) if kind else Shape(is_any=True)

    def object(self, name: str) -> Object:
        """Return a component with properties as an object."""
        if name not in self._objects:
            schema = self.schemas[name]
            made = Object(name, self._fields(schema), schema, self._members(schema))
            self._objects[name] = made
        return self._objects[name]

    def _fields(self, schema: Node) -> dict[str, Field]:
        required = schema.get("required", ())
        return {
            wire: Field(
                partial(self.shape, each),
                wire in required,
                deprecated=bool(each.get("deprecated")),
                ours_only=is_ours(each),
            )
            for wire, each in schema.get("properties", {}).items()
        }

    @staticmethod
    def _members(schema: Node) -> frozenset[str]:
        if "x-mixin" not in schema:
            return frozenset()
        module, _, name = schema["x-mixin"].partition(":")
        members = dir(getattr(importlib.import_module(module), name))
        return frozenset(each for each in members if not each.startswith("_"))

    def _operation(self, path: str, verb: str, operation: Node) -> Operation:
        parameters: dict[str, Field] = {}
        in_path: list[str] = []
        for each in operation.get("parameters", []):
            if each["in"] == "path":
                in_path.append(each["name"])
                continue
            name = each["name"].lower() if each["in"] == "header" else each["name"].removesuffix("[]")
            parameters[f"{each['in']} {name}"] = Field(
                partial(self.shape, each.get("schema", {})), bool(each.get("required"))
            )
        content = operation.get("requestBody", {}).get("content", {})
        schema = next((each.get("schema", {}) for each in content.values()), None)
        shape = self.shape(schema) if schema is not None else Shape()
        name = ref_name(schema) if schema else None
        body = _one(shape.objects, name or "") if shape.objects else None
        page = operation.get("x-page", "")
        event = operation.get("x-stream-event")
        schemes: list[Node] = operation.get("security") or self.document.get("security") or []
        return Operation(
            name=operation["x-method"],
            verb=verb,
            path=path,
            positional=tuple(in_path[-1:]),
            parameters=parameters,
            body=body,
            response=self._response(operation, bool(page)),
            whole=self._response(operation, is_page=False),
            event=self.named(event) if event else Shape(),
            is_page=bool(page),
            is_binary=_is_binary(operation),
            media_types=tuple(content),
            beta=operation.get("x-beta", ""),
            auth="admin" if any("AdminApiKeyAuth" in each for each in schemes) else "",
            deprecated=bool(operation.get("deprecated")),
            source=operation,
        )

    def _response(self, operation: Node, is_page: bool) -> Shape:
        if is_page:
            data = response_schema(operation, self.schemas).get("properties", {}).get("data", {})
            items = resolve(split_null(data)[0], self.schemas).get("items", {})
            return self.shape(items)
        found = Shape()
        for status, response in operation.get("responses", {}).items():
            if str(status).startswith("2"):
                for media, content in response.get("content", {}).items():
                    if media == "application/json" and content.get("schema"):
                        found.add(self.shape(content["schema"]))
                    elif media == "text/plain":
                        found.add(Shape({"string"}))
        return found


def _json(holder: Node) -> Node:
    schema: Node = holder.get("content", {}).get("application/json", {}).get("schema", {})
    return schema


def _is_binary(operation: Node) -> bool:
    good = [each for status, each in operation.get("responses", {}).items() if str(status).startswith("2")]
    return any(
        content.get("schema", {}).get("format") == "binary"
        for each in good
        for content in each.get("content", {}).values()
    )


def _one(objects: list[Object], name: str) -> Object:
    """Merge several possible bodies into one object with the fields of all."""
    return objects[0] if len(objects) == 1 else Object(name, fields_of(objects))
