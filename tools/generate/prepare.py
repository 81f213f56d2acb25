"""Input for OpenAPI Generator: one flat component per module, with everything the templates print precomputed.

The generator loses information (nullability inside lists, aliases, null variants, the order of unions) and merges
components that look alike; what it does well is writing one file per component. Each component of `openapi.yaml` is
therefore passed to it as the simplest thing it creates a file for, an enum, with `x-` extensions that the templates
only have to print.
"""

from __future__ import annotations

import unicodedata
from collections import defaultdict
from functools import cached_property
from typing import Any

from tools.generate import pages
from tools.generate.calls import Opening
from tools.generate.escape import code, docstring, literal
from tools.generate.former import former_names
from tools.generate.operations import page_items
from tools.generate.reach import Reach
from tools.generate.resources import resources
from tools.generate.sources import check_sources
from tools.generate.types import Annotation, Direction, Schema, class_name, has_dict, module_name
from tools.spec.document import (
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
from tools.spec.names import python_name
from tools.spec.structure import is_name

Facts = dict[str, Any]

VIEWS = {
    "unix-time": ("datetime", "datetime_view"),
    "date-time": ("datetime", "datetime_view"),
    "base64": ("bytes", "bytes_view"),
    "vector": ("array", "array_view"),
}
"""`x-format` → suffix of the additional attribute, and the function that computes it."""


def prepare(document: Node, package: str, client: str) -> Node:
    """Return the document for the generator; `client` is a Python expression that creates a client."""
    check_sources(document, package)
    schemas = schemas_of(document)
    reach = Reach(document)
    items = page_items(document)
    components: Node = {}
    for key in schemas:
        name = class_name(key)
        facts = Component(key, schemas, reach, package, items.get(key, "")).facts()
        components[name] = {
            "type": "string",
            "enum": [name],
            **{f"x-{fact}": value for fact, value in printable(facts).items()},
        }
    aliases = defaultdict[str, list[str]](list)
    for key, schema in schemas.items():
        if "$ref" in schema:
            aliases[class_name(final_name(key, schemas))].append(class_name(key))
    for name, others in aliases.items():
        components[name]["x-aliases"] = ", ".join(f"`{other}`" for other in sorted(others))
    return {
        "openapi": "3.1.0",
        "info": {"title": package, "version": "1"},
        "paths": paths(document, package, client),
        "components": {"schemas": dict(sorted(components.items()))},
    }


def paths(document: Node, package: str, client: str) -> Node:
    """Represent each resource as a single operation, because the generator writes one file per tag."""
    return {
        f"/{name}": {
            "get": {
                "tags": [name],
                "operationId": name,
                "responses": {"200": {"description": "OK"}},
                "x-resource": printable(facts),
            }
        }
        for name, facts in resources(document, Opening(package, client)).items()
    }


class Component:
    """Template data of one component."""

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

    def facts(self) -> Facts:
        exports = [self.name]
        facts: Facts = {"module": module_name(self.name), "doc": docstring(self.schema.get("description", ""))}
        if "$ref" in self.schema:
            target = class_name(final_name(self.key, self.schemas))
            return facts | {
                "alias": {"target": target, "module": module_name(target)},
                "exports": [{"name": self.name}],
                "former": former_names(self.name, self.schema.get("x-former-names", []), exports),
                "page": {"target": target},
            }
        if is_object(self.schema):
            facts["object"] = self.object_facts()
        elif is_union(self.schema):
            facts["union"] = self.union_facts()
        else:
            facts["value"] = {"type": self.typed.of(self.schema), "imports": self.imports(self.typed.names)}
        if facts.get("object", {}).get("dict") or facts.get("union", {}).get("dict"):
            exports.append(f"{self.name}Dict")
        if facts.get("union", {}).get("unknown"):
            exports.append(f"Unknown{self.name}")
        facts["exports"] = [{"name": name} for name in sorted(exports)]
        facts["former"] = former_names(self.name, self.schema.get("x-former-names", []), exports)
        facts["page"] = pages.page(self.key, self.schemas, self.reach, self.package)
        return facts

    # --- objects ---

    @cached_property
    def attributes(self) -> set[str]:
        """Names of the fields."""
        return {prop.get("x-python-name", wire) for wire, prop in self.schema.get("properties", {}).items()}

    def object_facts(self) -> Facts:
        required = set(self.schema.get("required", ()))
        fields = [
            self.field_facts(wire, prop, wire in required) for wire, prop in self.schema.get("properties", {}).items()
        ]
        facts: Facts = {"fields": fields, "item": bool(self.item), "item_reference": literal(self.item)}
        facts["views"] = [view for field in fields if (view := field.pop("view", None))]
        if self.reach.takes_dict(self.key):
            keys = [
                self.key_facts(wire, prop, wire in required) for wire, prop in self.schema.get("properties", {}).items()
            ]
            facts["dict"] = {
                "keys": keys,
                "functional": not all(key["plain"] for key in keys),
            }
        facts["imports"] = self.imports(self.typed.names | self.as_dict.names)
        if mixin := self.schema.get("x-mixin"):
            module, _, name = mixin.partition(":")
            facts["mixin"] = {"module": module, "name": name}
        return facts

    def field_facts(self, wire: str, prop: Schema, required: bool) -> Facts:
        name = prop.get("x-python-name", wire)
        annotation = self.annotation(self.typed, wire, prop)
        default = ""
        if not required:
            default = " = None"
            annotation = annotation if annotation == "Any" or annotation.endswith(" | None") else f"{annotation} | None"
        elif isinstance(constant := prop.get("const"), str):
            default = f" = {literal(constant)}"
        facts_of_field = [f"Field(alias={literal(wire)})"] if name != wire else []
        if tolerated := prop.get("x-tolerates"):
            facts_of_field.append(f"Tolerates({', '.join(map(literal, tolerated))})")
        if facts_of_field:
            annotation = f"Annotated[{annotation}, {', '.join(facts_of_field)}]"
        facts: Facts = {"name": name, "type": annotation, "default": default, "doc": docstring(pages.described(prop))}
        view = VIEWS.get(prop.get("x-format", ""))
        if view and f"{name}_{view[0]}" not in self.attributes:
            facts["view"] = {"name": f"{name}_{view[0]}", "function": view[1], "field": name}
        return facts

    def annotation(self, types: Annotation, wire: str, prop: Schema) -> str:
        return types.tag(prop) if (self.key, wire) in self.reach.tags else types.of(prop)

    def key_facts(self, wire: str, prop: Schema, required: bool) -> Facts:
        annotation = self.annotation(self.as_dict, wire, prop)
        annotation = f"Required[{annotation}]" if required else annotation
        return {
            "wire": wire,
            "name": literal(wire),
            "plain": is_name(wire) and unicodedata.normalize("NFKC", wire) == wire,
            "type": annotation,
            "quoted": literal(annotation),
        }

    # --- unions ---

    def union_facts(self) -> Facts:
        arms = split_null(self.schema)[0]["anyOf"]
        objects = [key for arm in arms if (key := ref_name(arm)) and self.holds_objects(key)]
        values = self.value_arms(arms)
        facts: Facts = {"type": " | ".join(self.typed.alternatives(arms))}
        if values:
            facts["values"] = literal(" | ".join(Annotation(self.schemas, self.direction).alternatives(values)))
        mapping = self.schema.get("discriminator", {}).get("mapping")
        if mapping:
            facts["tag"] = literal(tag := self.schema["discriminator"]["propertyName"])
            facts["mapping"] = [
                {"tag": literal(tag), "name": class_name(ref.rsplit("/", 1)[-1])} for tag, ref in mapping.items()
            ]
            if default := self.schema.get("x-default-mapping"):
                facts["default_variant"] = class_name(default.rsplit("/", 1)[-1])
            outer = [
                {"name": python_name(name), "type": f"Literal[{', '.join(map(literal, values))}]"}
                for name, values in self.outer_tags().items()
                if name != tag
            ]
            facts["unknown"] = {"attribute": python_name(tag), "tag": docstring(code(tag)), "outer": outer}
        else:
            facts["variants"] = [{"name": class_name(key)} for key in objects]
        if self.reach.takes_dict(self.key):
            facts["dict"] = {"type": " | ".join(dict.fromkeys(text for arm in arms for text in self.dict_arm(arm)))}
        facts["imports"] = self.imports((self.typed.names | self.as_dict.names) - {self.name})
        return facts

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

    def imports(self, names: set[str]) -> list[Facts]:
        """Imports needed by the annotations, by module."""
        by_module = defaultdict[str, list[str]](list)
        for name in names - {self.name, f"{self.name}Dict"}:
            plain = name.removesuffix("Dict") if name.endswith("Dict") else name
            by_module[module_name(plain)].append(name)
        return [{"module": module, "names": ", ".join(sorted(by_module[module]))} for module in sorted(by_module)]


def printable(facts: Any) -> Any:
    """Replace empty values with False: mustache treats "" as true, and looks up a missing key in outer scopes."""
    if isinstance(facts, dict):
        return {key: printable(value) for key, value in facts.items()}
    if isinstance(facts, list):
        return [printable(value) for value in facts]
    return False if facts in ("", None) else facts
