"""The manifest: a document for OpenAPI Generator that names the files to write and holds what templates print in them.

The generator writes one file per component and one per tag, and this is what it is used for. Components of their real
shape would lose facts in it: the order and the number of a union's variants and of its tags, null inside lists, scalars
and objects without properties (no file), resources without operations and connections (no file), and the order of
methods. Each file is therefore an entry of the simplest form that it writes, a component that is an enum or a path with
one operation, and its `x-model`, `x-resource` or `x-connection` holds facts (`facts.py`) that templates only print.
"""

from __future__ import annotations

import unicodedata
from collections import defaultdict
from functools import cached_property

from openapiopenai.generate.layout import pages
from openapiopenai.generate.layout.calls import Opening
from openapiopenai.generate.layout.escape import code, docstring, literal
from openapiopenai.generate.layout.facts import (
    Alias,
    Connection,
    Field,
    Imports,
    Key,
    Mixin,
    Model,
    Object,
    ObjectDict,
    OuterTag,
    Resource,
    Tagged,
    Union,
    Unknown,
    Value,
    View,
    to_json,
)
from openapiopenai.generate.layout.former import former_names
from openapiopenai.generate.layout.operations import page_items
from openapiopenai.generate.layout.reach import Reach
from openapiopenai.generate.layout.resources import connections, resources
from openapiopenai.generate.layout.sources import check_sources
from openapiopenai.generate.layout.types import (
    Annotation,
    Direction,
    Schema,
    class_name,
    has_dict,
    importing,
    module_name,
)
from openapiopenai.generate.openapi.document import (
    Node,
    final_name,
    is_object,
    is_union,
    ref,
    ref_name,
    schemas_of,
    split_null,
    variants_of,
)
from openapiopenai.generate.openapi.names import python_name
from openapiopenai.generate.openapi.structure import is_name

VIEWS = {
    "unix-time": ("datetime", "datetime_view"),
    "date-time": ("datetime", "datetime_view"),
    "base64": ("bytes", "bytes_view"),
    "vector": ("array", "array_view"),
}
"""`x-format` → suffix of the additional attribute, and the function that computes it."""


def manifest(document: Node, package: str, client: str) -> Node:
    """Return the manifest of a document; `client` is a Python expression that creates a client."""
    check_sources(document, package)
    opening = Opening(package, client)
    by_name = {
        **{name: operation(name, "x-resource", facts) for name, facts in resources(document, opening).items()},
        **{name: operation(name, "x-connection", facts) for name, facts in connections(document, opening).items()},
    }
    components = {name: component(name, facts) for name, facts in sorted(models(document, package).items())}
    return {
        "openapi": "3.1.0",
        "info": {"title": package, "version": "1"},
        "paths": {f"/{name}": {"get": operation} for name, operation in by_name.items()},
        "components": {"schemas": components},
    }


def component(name: str, facts: Model) -> Node:
    """Return the simplest component that the generator writes a file for, with the facts of a model."""
    return {"type": "string", "enum": [name], "x-model": to_json(facts)}


def operation(name: str, kind: str, facts: Resource | Connection) -> Node:
    """Return the simplest operation: the generator writes one file per tag. Its own name must be no reserved word."""
    responses = {"200": {"description": "OK"}}
    return {"tags": [name], "operationId": f"write{name}", "responses": responses, kind: to_json(facts)}


def models(document: Node, package: str) -> dict[str, Model]:
    """Class → facts of the model."""
    schemas = schemas_of(document)
    reach = Reach(document)
    items = page_items(document)
    return {class_name(key): Component(key, schemas, reach, package, items.get(key, "")).facts() for key in schemas}


class Component:
    """Computes the facts of one component."""

    def __init__(self, key: str, schemas: dict[str, Node], reach: Reach, package: str, item: str = "") -> None:
        self.key = key
        self.item = item
        """Type of the items, if the component is a page of a list."""
        self.name = class_name(key)
        self.schema = schemas[key]
        self.schemas = schemas
        self.reach = reach
        self.package = package
        self.direction: Direction = "request" if reach.is_request_only(key) else "response"
        self.typed = Annotation(schemas, self.direction)
        self.as_dict = Annotation(schemas, "request", as_dict=True)

    def facts(self) -> Model:
        alias = self.alias_facts() if "$ref" in self.schema else None
        model = self.object_facts() if not alias and is_object(self.schema) else None
        union = self.union_facts() if not alias and not model and is_union(self.schema) else None
        exports = {
            self.name: True,
            f"{self.name}Dict": bool((model and model.dict) or (union and union.dict)),
            f"Unknown{self.name}": bool(union and union.unknown),
        }
        names = sorted(name for name, exists in exports.items() if exists)
        return Model(
            exports=names,
            former=former_names(self.name, self.schema.get("x-former-names", []), names),
            doc=docstring(self.schema.get("description", "")),
            alias=alias,
            object=model,
            union=union,
            value=None if alias or model or union else self.value_facts(),
            page=None if alias else pages.page(self.key, self.schemas, self.reach, self.package),
        )

    def alias_facts(self) -> Alias:
        target = class_name(final_name(self.key, self.schemas))
        return Alias(target, module_name(target))

    def value_facts(self) -> Value:
        return Value(self.typed.of(self.schema), self.imports(self.typed.names))

    # --- objects ---

    @cached_property
    def attributes(self) -> set[str]:
        """Names of the fields."""
        return {prop.get("x-python-name", wire) for wire, prop in self.properties.items()}

    @cached_property
    def properties(self) -> dict[str, Schema]:
        properties: dict[str, Schema] = self.schema.get("properties", {})
        return properties

    @cached_property
    def required(self) -> set[str]:
        return set(self.schema.get("required", ()))

    def object_facts(self) -> Object:
        return Object(
            fields=[self.field_facts(wire, prop) for wire, prop in self.properties.items()],
            item=literal(self.item) if self.item else "",
            views=[view for wire, prop in self.properties.items() if (view := self.view(wire, prop))],
            dict=self.dict_facts() if self.reach.takes_dict(self.key) else None,
            mixin=mixin(self.schema["x-mixin"]) if "x-mixin" in self.schema else None,
            imports=self.imports(self.typed.names | self.as_dict.names),
        )

    def field_facts(self, wire: str, prop: Schema) -> Field:
        name = prop.get("x-python-name", wire)
        annotation = self.annotation(self.typed, wire, prop)
        default = ""
        if wire not in self.required:
            default = " = None"
            annotation = annotation if annotation == "Any" or annotation.endswith(" | None") else f"{annotation} | None"
        elif isinstance(constant := prop.get("const"), str):
            default = f" = {literal(constant)}"
        marks = [f"Field(alias={literal(wire)})"] if name != wire else []
        if tolerated := prop.get("x-tolerates"):
            marks.append(f"Tolerates({', '.join(map(literal, tolerated))})")
        if marks:
            annotation = f"Annotated[{annotation}, {', '.join(marks)}]"
        return Field(name, annotation, default, docstring(pages.described(prop)))

    def view(self, wire: str, prop: Schema) -> View | None:
        """Return the attribute computed from a field, unless a field has its name."""
        suffix, function = VIEWS.get(prop.get("x-format", ""), ("", ""))
        field = prop.get("x-python-name", wire)
        name = f"{field}_{suffix}"
        return View(name, function, field) if suffix and name not in self.attributes else None

    def annotation(self, types: Annotation, wire: str, prop: Schema) -> str:
        return types.tag(prop) if (self.key, wire) in self.reach.tags else types.of(prop)

    def dict_facts(self) -> ObjectDict:
        return ObjectDict(
            keys=[self.key_facts(wire, prop) for wire, prop in self.properties.items()],
            functional=not all(map(is_attribute, self.properties)),
        )

    def key_facts(self, wire: str, prop: Schema) -> Key:
        annotation = self.annotation(self.as_dict, wire, prop)
        annotation = f"Required[{annotation}]" if wire in self.required else annotation
        return Key(wire, literal(wire), annotation, literal(annotation))

    # --- unions ---

    def union_facts(self) -> Union:
        arms = split_null(self.schema)[0]["anyOf"]
        objects = [key for arm in arms if (key := ref_name(arm)) and self.holds_objects(key)]
        values = self.value_arms(arms)
        discriminator = self.schema.get("discriminator", {})
        mapping = discriminator.get("mapping", {})
        tag = discriminator["propertyName"] if mapping else ""
        types = self.typed.alternatives(arms)
        as_dicts = (
            dict.fromkeys(text for arm in arms for text in self.dict_arm(arm))
            if self.reach.takes_dict(self.key)
            else {}
        )
        return Union(
            type=" | ".join(types),
            tag=literal(tag) if mapping else "",
            mapping=[Tagged(literal(value), class_of(target)) for value, target in mapping.items()],
            default_variant=class_of(default) if mapping and (default := self.schema.get("x-default-mapping")) else "",
            variants=[] if mapping else [class_name(key) for key in objects],
            values=literal(" | ".join(Annotation(self.schemas, self.direction).alternatives(values))) if values else "",
            unknown=self.unknown(tag) if mapping else None,
            dict=" | ".join(as_dicts),
            imports=self.imports((self.typed.names | self.as_dict.names) - {self.name}),
        )

    def unknown(self, tag: str) -> Unknown:
        outer = [
            OuterTag(python_name(name), f"Literal[{', '.join(map(literal, values))}]")
            for name, values in self.outer_tags().items()
            if name != tag
        ]
        return Unknown(python_name(tag), docstring(code(tag)), outer)

    def outer_tags(self) -> dict[str, list[str]]:
        """Return the discriminators of unions that contain this one, with the values that all its objects have."""
        found = defaultdict[str, list[str]](list)
        for user in self.reach.used_by[self.key]:
            discriminator = self.schemas[user].get("discriminator", {})
            for value, target in discriminator.get("mapping", {}).items():
                values = found[discriminator["propertyName"]]
                if target.rsplit("/", 1)[-1] == self.key and value not in values:
                    values.append(value)
        return {name: values for name, values in found.items() if values}

    def value_arms(self, arms: list[Schema]) -> list[Schema]:
        """Return the variants that are not models, including those of nested unions."""
        found: list[Schema] = []
        seen: set[str] = set()
        waiting = [*reversed(arms)]
        while waiting:
            arm = waiting.pop()
            key = ref_name(arm)
            if not (key and self.holds_objects(key)):
                found.append(arm)
            elif (name := final_name(key, self.schemas)) not in seen and is_union(self.schemas[name]):
                seen.add(name)
                waiting += reversed(split_null(self.schemas[name])[0]["anyOf"])
        return found

    def holds_objects(self, key: str) -> bool:
        """Whether a component is a model, or a union that contains models."""
        return any(is_object(self.schemas[each]) for each in variants_of(ref(key), self.schemas))

    def dict_arm(self, arm: Schema) -> list[str]:
        key = ref_name(arm)
        if key and has_dict(self.schemas[final := final_name(key, self.schemas)]):
            name = class_name(final)
            self.as_dict.names.add(f"{name}Dict")
            return [f"{name}Dict"]
        return self.as_dict.alternatives([arm])

    def imports(self, names: set[str]) -> list[Imports]:
        """Imports needed by the annotations."""
        return importing(names - {self.name, f"{self.name}Dict"})


def mixin(source: str) -> Mixin:
    module, _, name = source.partition(":")
    return Mixin(module, name)


def class_of(target: str) -> str:
    """Class of a reference."""
    return class_name(target.rsplit("/", 1)[-1])


def is_attribute(wire: str) -> bool:
    """Whether a key of a `TypedDict` can be written as an attribute of a class."""
    return is_name(wire) and unicodedata.normalize("NFKC", wire) == wire
