"""The manifest: a document for OpenAPI Generator that names the files to write and holds what templates print in them.

The generator writes one file per component and one per tag, and this is what it is used for. Components of their real
shape would lose facts in it: the order and the number of a union's variants and of its tags, null inside lists, scalars
and objects without properties (no file), resources without operations and connections (no file), and the order of
methods. Each file is therefore an entry of the simplest form that it writes, a component that is an enum or a path with
one operation, and its `x-model`, `x-resource` or `x-connection` holds facts (`facts.py`) that templates only print.

No file depends on another entry than its own, so that a manifest of the parts that have changed makes their files; what
the files that list others print is in the configuration (`Contents`).
"""

from __future__ import annotations

import unicodedata
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from openapiopenai.generate.layout import pages
from openapiopenai.generate.layout.calls import Opening
from openapiopenai.generate.layout.code import Code
from openapiopenai.generate.layout.escape import code, docstring, literal
from openapiopenai.generate.layout.facts import (
    Alias,
    Connection,
    ConnectionModule,
    Contents,
    Field,
    Imports,
    Key,
    Mixin,
    Model,
    Module,
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
from openapiopenai.generate.layout.former import former_names, removed_names
from openapiopenai.generate.layout.operations import methods_of, page_items
from openapiopenai.generate.layout.processes import beside
from openapiopenai.generate.layout.reach import Reach, refs
from openapiopenai.generate.layout.resources import connections, index, resources
from openapiopenai.generate.layout.sources import faults_of_sources
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
    says,
    schemas_of,
    split_null,
    variants_of,
)
from openapiopenai.generate.openapi.faults import Faults
from openapiopenai.generate.openapi.names import python_name
from openapiopenai.generate.openapi.structure import is_name
from openapiopenai.generate.openapi.values import digest, is_node

VIEWS = {
    "unix-time": ("datetime", "datetime_view"),
    "date-time": ("datetime", "datetime_view"),
    "base64": ("bytes", "bytes_view"),
    "vector": ("array", "array_view"),
}
"""`x-format` → suffix of the additional attribute, and the function that computes it."""


@dataclass(frozen=True)
class Parts:
    """What files are made of: class → the extension of its entry in a manifest."""

    models: dict[str, Node]
    apis: dict[str, Node]

    @cached_property
    def digests(self) -> dict[str, dict[str, str]]:
        """The digests of the extensions, by the names of these fields."""
        return {
            kind: {name: digest(facts) for name, facts in made.items()}
            for kind, made in (("models", self.models), ("apis", self.apis))
        }

    def number(self, of: Parts) -> str:
        """Say how many parts of all these are."""
        return (
            f"{len(self.models)} of {len(of.models)} models and "
            f"{len(self.apis)} of {len(of.apis)} resources and connections"
        )


def parts(document: Node, code: Code, client: str, public: Collection[str] = ()) -> tuple[Parts, Contents]:
    """Return the parts of a document, and what lists them; `client` is a Python expression that creates a client.

    `public` holds the names that the package has from hand-written modules.
    """
    opening = Opening(code.package, client)
    with Faults() as faults:
        faults.found += faults_of_sources(document, code.package)
        reach, methods = Reach(document), methods_of(document)

        def written() -> dict[str, Resource | Connection]:
            apis = resources(document, methods, reach.classes, opening, code, faults)
            return {**apis, **connections(document, reach.classes, opening, faults)}

        components, apis = beside(lambda: models(reach, page_items(methods), code), written)
    by_class = {name: apis[name] for name in sorted(apis)}
    made = Parts(
        {name: {"x-model": facts} for name, facts in components.items()},
        {name: {extension(facts): to_json(facts)} for name, facts in by_class.items()},
    )
    return made, Contents(
        modules(document, components, public),
        [
            ConnectionModule(each.kind, module_name(each.kind))
            for each in by_class.values()
            if isinstance(each, Connection)
        ],
        index(document, reach, {name: each for name, each in by_class.items() if isinstance(each, Resource)}),
    )


def extension(facts: Resource | Connection) -> str:
    return "x-resource" if isinstance(facts, Resource) else "x-connection"


def manifest(made: Parts, package: str) -> Node:
    """Return the document by which the generator writes the files of some parts."""
    return {
        "openapi": "3.1.0",
        "info": {"title": package, "version": "1"},
        "paths": {f"/{entry}": {"get": operation(entry, made.apis[name])} for name, entry in entries("Api", made.apis)},
        "components": {
            "schemas": {entry: component(entry, made.models[name]) for name, entry in entries("Model", made.models)}
        },
    }


def entries(kind: str, names: Iterable[str]) -> Iterator[tuple[str, str]]:
    """Yield classes, each with a name that the generator leaves alone: it renames some, and knows ASCII only."""
    return ((name, f"{kind}{number:05}") for number, name in enumerate(names))


def component(entry: str, facts: Node) -> Node:
    """Return the simplest component that the generator writes a file for, with the facts of a model."""
    return {"type": "string", "enum": [entry], **facts}


def operation(entry: str, facts: Node) -> Node:
    """Return the simplest operation: the generator writes one file per tag."""
    return {"tags": [entry], "operationId": entry, "responses": {"200": {"description": "OK"}}, **facts}


def models(reach: Reach, items: dict[str, Node], code: Code) -> dict[str, Node]:
    """Class → facts of the model as JSON, sorted; `items` is page of a list → schema of its items."""
    found = {
        class_name(key): to_json(Component(key, reach.schemas, reach, code, items.get(key)).facts())
        for key in reach.schemas
    }
    return dict(sorted(found.items()))


def modules(document: Node, made: dict[str, Node], public: Collection[str]) -> list[Module]:
    """Return what the package of models lists; `public` holds names that mean something else in the package."""
    schemas = {class_name(key): schema for key, schema in schemas_of(document).items()}
    return [
        Module(
            module=module_name(name),
            exports=exports,
            public=[each for each in exports if each not in public],
            hidden=[each for each in exports if each in public],
            former=former_names(name, schemas[name].get("x-former-names", {}), exports),
            removed=removed_names(schemas[name].get("x-removed", ""), exports),
        )
        for name, exports in ((name, model["exports"]) for name, model in made.items())
    ]


class Component:
    """Computes the facts of one component."""

    def __init__(self, key: str, schemas: dict[str, Node], reach: Reach, code: Code, item: Node | None = None) -> None:
        self.key = key
        self.item = item
        """Schema of the items, if the component is a page of a list."""
        self.name = class_name(key)
        self.schema = schemas[key]
        self.schemas = schemas
        self.reach = reach
        self.code = code
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
        return Model(
            classname=self.name,
            exports=sorted(name for name, exists in exports.items() if exists),
            doc=docstring(pages.introduced(self.key, self.schema, self.code)),
            alias=alias,
            object=model,
            union=union,
            value=None if alias or model or union else self.value_facts(),
            page=None if alias else pages.page(self.key, self.schemas, self.reach, self.code),
        )

    def alias_facts(self) -> Alias:
        target = class_name(final_name(self.key, self.schemas))
        return Alias(target, module_name(target))

    def value_facts(self) -> Value:
        self.typed.opaque = endless(self.key, self.schemas)
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

    @property
    def offered(self) -> dict[str, Schema]:
        """The properties that a request may have."""
        return {wire: prop for wire, prop in self.properties.items() if not says(prop, "readOnly", self.schemas)}

    @cached_property
    def required(self) -> set[str]:
        return set(self.schema.get("required", ()))

    def object_facts(self) -> Object:
        fields = [self.field_facts(wire, prop) for wire, prop in self.properties.items()]
        used = {*self.typed.names}
        item = literal(self.typed.of(self.item)) if self.item is not None else ""
        hidden = self.typed.names.keys() - used
        return Object(
            fields=fields,
            item=item,
            further=self.further(),
            views=[view for wire, prop in self.properties.items() if (view := self.view(wire, prop))],
            dict=self.dict_facts() if self.reach.takes_dict(self.key) else None,
            mixin=mixin(self.schema["x-mixin"]) if "x-mixin" in self.schema else None,
            imports=self.imports(self.typed.names | self.as_dict.names, hidden - self.as_dict.names.keys()),
        )

    def field_facts(self, wire: str, prop: Schema) -> Field:
        name = prop.get("x-python-name", wire)
        annotation = self.annotation(self.typed, wire, prop)
        default = ""
        if wire not in self.required or (self.key in self.reach.received and says(prop, "writeOnly", self.schemas)):
            default = " = None"
            annotation = annotation if annotation == "Any" or annotation.endswith(" | None") else f"{annotation} | None"
        elif self.is_from_server(prop, annotation):
            default = " = FROM_SERVER"
        elif isinstance(constant := prop.get("const"), str):
            default = f" = {literal(constant)}"
        marks = [f"Field(alias={literal(wire)})"] if name != wire else []
        if tolerated := prop.get("x-tolerates"):
            marks.append(f"Tolerates({', '.join(map(literal, tolerated))})")
        if marks:
            annotation = f"Annotated[{annotation}, {', '.join(marks)}]"
        return Field(name, annotation, default, docstring(pages.described(prop)))

    def is_from_server(self, prop: Schema, annotation: str) -> bool:
        """Whether constructors do not ask for a required property: only a server sends it, or a server may send null."""
        if self.reach.is_request_only(self.key):
            return says(prop, "readOnly", self.schemas)
        is_read_only = self.key in self.reach.sent and says(prop, "readOnly", self.schemas)
        return is_read_only or annotation.endswith(" | None")

    def further(self) -> str:
        """Return the annotation of properties that are no fields; empty if they may be anything."""
        values = self.schema.get("additionalProperties")
        annotation = self.typed.of(values) if is_node(values) else "Any"
        return "" if annotation == "Any" else annotation

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
            keys=[self.key_facts(wire, prop) for wire, prop in self.offered.items()],
            functional=not all(map(is_attribute, self.offered)),
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
        types = self.typed.alternatives(arms) + ([f"Unknown{self.name}"] if mapping else [])
        as_dicts = (
            dict.fromkeys(text for arm in arms for text in self.dict_arm(arm))
            if self.reach.takes_dict(self.key)
            else {}
        )
        return Union(
            type=self.alias_type(types, self.name),
            tag=literal(tag) if mapping else "",
            mapping=[Tagged(literal(value), class_of(target)) for value, target in mapping.items()],
            default_variant=class_of(default) if mapping and (default := self.schema.get("x-default-mapping")) else "",
            variants=[] if mapping else [class_name(key) for key in objects],
            values=literal(" | ".join(Annotation(self.schemas, self.direction).alternatives(values))) if values else "",
            unknown=self.unknown(tag) if mapping else None,
            dict=self.alias_type(as_dicts, f"{self.name}Dict"),
            imports=self.imports(self.typed.names | self.as_dict.names),
        )

    def alias_type(self, types: Iterable[str], name: str) -> str:
        """Return the right side of an alias; a literal if it refers to the alias itself."""
        annotation = " | ".join(types)
        return literal(annotation) if name in self.typed.names | self.as_dict.names else annotation

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
            return self.as_dict.dicts(final)
        return self.as_dict.alternatives([arm])

    def imports(self, names: Mapping[str, str], hidden: Collection[str] = ()) -> list[Imports]:
        """Imports needed by the annotations; see `importing`."""
        return importing({name: model for name, model in names.items() if model != self.name}, hidden)


def endless(key: str, schemas: dict[str, Node]) -> frozenset[str]:
    """Return the components by which an alias would refer to itself without a model or union in between."""

    def inside(name: str) -> set[str]:
        found = {final_name(each, schemas) for each in refs(schemas[name])}
        return {each for each in found if not has_dict(schemas[each])}

    def reached(name: str) -> set[str]:
        seen: set[str] = set()
        waiting = [*inside(name)]
        while waiting:
            if (each := waiting.pop()) not in seen:
                seen.add(each)
                waiting += inside(each)
        return seen

    return frozenset(each for each in inside(key) if key in reached(each) | {each})


def mixin(source: str) -> Mixin:
    module, _, name = source.partition(":")
    return Mixin(module, name)


def class_of(target: str) -> str:
    """Class of a reference."""
    return class_name(target.rsplit("/", 1)[-1])


def is_attribute(wire: str) -> bool:
    """Whether a key of a `TypedDict` can be written as an attribute of a class."""
    return is_name(wire) and unicodedata.normalize("NFKC", wire) == wire
