"""Makes components of a spec for classes of the official SDK, or finds those that are there already."""

from __future__ import annotations

import re
from collections.abc import Iterator
from difflib import SequenceMatcher

from openapiopenai.generate.openapi.document import Node, ref, schemas_of, with_null
from openapiopenai.generate.openapi.methods import snake
from openapiopenai.generate.openapi.names import fold, pascal, shorten
from openapiopenai.generate.openapi.values import type_of

from .compare import TAGS, Comparison, merged, same_objects
from .decisions import Decisions
from .shapes import SORTS, Object, Shape, is_own
from .spec import Spec

ORIGIN = {"x-origin": "sdk"}


class Making:
    """The components of a document that stand for classes of the SDK; records in `done` which were made."""

    def __init__(self, document: Node, comparison: Comparison, decisions: Decisions, done: list[str]) -> None:
        self.document = document
        self.schemas = schemas_of(document)
        self.decisions = decisions
        self.done = done
        self.known = comparison.counterparts()
        """Object of the SDK → component."""
        self.own_modules = comparison.theirs.class_modules
        self.aliases = comparison.theirs.aliases
        self.signatures: dict[str, list[str]] = {}
        """Signature of an object → components with that signature."""
        self.look()

    def look(self) -> None:
        """Note what the components look like now."""
        spec = Spec(self.document)
        self.signatures = {}
        for name, schema in self.schemas.items():
            if "properties" in schema:
                self.signatures.setdefault(signature(spec.object(name)), []).append(name)

    def component(self, each: Object, owner: str) -> Node:
        """Return a reference to the component for an object of the SDK, creating it if needed."""
        if each.name not in self.known:
            given = self.decisions.names.get(each.name)
            wanted = given or self._name(each, owner)
            name = wanted if given in self.schemas else self._alike(each, wanted)
            self.known[each.name] = name or self._free(wanted, each)
            if name is None:
                self._make(self.known[each.name], each)
            else:
                self._share(self.schemas[name], each, name)
        return ref(self.known[each.name])

    def _make(self, name: str, each: Object) -> None:
        self.schemas[name] = {}  # reserve the name before building nested schemas
        self.schemas[name] = self.object_schema(each, name)
        self.signatures.setdefault(signature(each), []).append(name)
        self.done.append(f"{name} ({each.name})")

    def _alike(self, each: Object, wanted: str) -> str | None:
        """Return a component with the same fields, if the match is unlikely to be a coincidence."""
        tagged = any(len(each.tag(name)) == 1 for name in TAGS)
        last = re.findall(r"[A-Z][a-z]+", each.name.rpartition(".")[2])[-1:]
        looks = signature(each, exact=True)
        spec = Spec(self.document)
        beta = each.name.startswith("beta.beta_")
        found = [
            name
            for name in self.signatures.get(signature(each), [])
            if (tagged or (last and last[0] in name))
            and (tagged or (self._is_new(name) and signature(spec.object(name), exact=True) == looks))
            and not (beta and not name.startswith("Beta"))
            and not (name.startswith(("Beta", "RealtimeBeta")) and not each.name.startswith("beta."))
            and not (name.startswith("Webhook") and name != wanted)
        ]
        return max(found, key=lambda name: SequenceMatcher(None, name, wanted).ratio(), default=None)

    def _is_new(self, name: str) -> bool:
        return self.schemas[name].get("x-origin") == "sdk"

    def _name(self, each: Object, owner: str) -> str:
        """Return the name for a class: its own if it is shared, otherwise one derived from the place that uses it."""
        module, _, name = each.name.rpartition(".")
        last = module.rpartition(".")[2]
        if last.endswith("_params") or (last in self.own_modules and not is_own(module, name)):
            return pascal(owner.replace("[]", "Item"))
        if "_param" in last:
            name = name.replace("Param", "", 1)
            last = last.replace("_param", "")
        if last not in self.own_modules and not {*last.split("_")} & {*snake(name).split("_")} - {"agent", "event"}:
            name = pascal(last) + name
        if name.endswith("WebhookEvent"):
            return f"Webhook{name.removesuffix('WebhookEvent')}"
        return self.decisions.prefixed(f"{module}.", name)

    def _free(self, name: str, each: Object) -> str:
        name = shorten(name)
        taken = {fold(each) for each in self.schemas}
        tags = [str(next(iter(each.tag(key)))) for key in ("role", "type") if len(each.tag(key)) == 1]
        if "_param" in each.name.rpartition(".")[0]:
            tags.insert(0, "Param")
        for candidate in (
            name,
            *(shorten(name + pascal(tag)) for tag in tags),
            *(f"{name}{number}" for number in range(2, 99)),
        ):
            if fold(candidate) not in taken:
                return candidate
        raise ValueError(f"no name for {each.name}")

    def _share(self, schema: Node, each: Object, name: str) -> None:
        """Extend a component to one more class: it has the fields of all its classes, requires what all of them
        require, and allows null where any of them does."""
        if schema.get("x-origin") != "sdk":
            return
        required = [wire for wire in schema.get("required", []) if wire in each.fields and each.fields[wire].required]
        schema.pop("required", None)
        if required:
            schema["required"] = required
        for wire, field in each.fields.items():
            if wire not in schema["properties"]:
                schema["properties"][wire] = self.schema(field.shape, name + pascal(wire))
            elif field.shape.null:
                schema["properties"][wire] = with_null(schema["properties"][wire])

    def object_schema(self, each: Object, name: str) -> Node:
        """Return the schema for the fields of an object."""
        properties = {wire: self.schema(field.shape, name + pascal(wire)) for wire, field in each.fields.items()}
        required = [wire for wire, field in each.fields.items() if field.required]
        made: Node = {"type": "object", "properties": properties}
        if required:
            made["required"] = required
        return {**made, **ORIGIN}

    def schema(self, shape: Shape, owner: str) -> Node:
        """Return the schema for what a place of the SDK allows."""
        arms = [*self._arms(shape, owner)]
        if shape.is_any or not arms:
            return {}
        if len(arms) == 1:
            made = arms[0]
        else:
            made = {"anyOf": arms}
            alias = self.aliases.get(frozenset(each.name for each in shape.objects)) if len(shape.objects) > 1 else None
            if alias and len(shape.objects) == len(arms):
                made = self._alias(alias, made)
        return with_null(made) if shape.null else made

    def common_schema(self, shapes: list[Shape], owner: str) -> Node:
        """Return the schema for a field that several classes share, such as those of a request and a response."""
        first = shapes[0]
        for other in shapes[1:]:
            for mine, twin in same_objects(first, other):
                self.component(mine, owner)
                if twin.name not in self.known:
                    self.known[twin.name] = self.known[mine.name]
                    self._share(self.schemas[self.known[mine.name]], twin, self.known[mine.name])
        arms: dict[str, Object] = {}
        common = merged(shapes)
        for each in common.objects:
            arms.setdefault(self.known.get(each.name, each.name), each)
        common.objects = [*arms.values()]
        return self.schema(common, owner)

    def _alias(self, label: str, union: Node) -> Node:
        module, _, name = label.rpartition(".")
        if module.endswith("_param"):
            name = name.replace("Param", "", 1)
        name = self.decisions.names.get(label) or self.decisions.prefixed(f"{module}.", name)
        present = self.schemas.get(name)
        if present is None:
            self.schemas[name] = {**union, **ORIGIN}
        elif present.get("anyOf") != union["anyOf"]:
            return union
        return ref(name)

    def _arms(self, shape: Shape, owner: str) -> Iterator[Node]:
        if shape.values:
            values = shape.order
            kind = SORTS.get(type_of(values[0]), "string")
            yield {"type": kind, "const": values[0]} if len(values) == 1 else {"type": kind, "enum": [*shape.order]}
        for kind in sorted(shape.kinds):
            if kind == "file":
                yield {"type": "string", "format": "binary"}
            elif not (shape.values and kind == "string"):  # enums are open anyway
                yield {"type": kind}
        if shape.items:
            yield {"type": "array", "items": self.schema(merged(shape.items), f"{owner}Item")}
        if shape.maps:
            inner = self.schema(merged(shape.maps), f"{owner}Value")
            yield {"type": "object", "additionalProperties": inner or True}
        for each in shape.objects:
            tag = next((str(value) for value in each.tag("type")), "") if len(shape.objects) > 1 else ""
            yield self.component(each, owner + pascal(tag))


def signature(each: Object, depth: int = 4, *, exact: bool = False) -> str:
    """Describe an object by its fields, their kinds and single constants, regardless of which fields are required.

    Lists of values are compared only if `exact`.
    """
    if depth == 0:
        return ",".join(sorted(each.fields))
    fields = (f"{wire}:{_signature(field.shape, depth - 1, exact)}" for wire, field in sorted(each.fields.items()))
    return "{" + ",".join(fields) + "}"


def _signature(shape: Shape, depth: int, exact: bool) -> str:
    parts = sorted(shape.kinds)
    if shape.values:
        single = len(shape.values) == 1 and not shape.kinds
        parts = [part for part in parts if part != "string"]
        parts.append(repr(shape.order[0]) if single else repr(sorted(map(str, shape.values))) if exact else "values")
    if shape.is_any:
        parts.append("any")
    parts += [f"[{_signature(merged(shape.items), depth, exact)}]"] if shape.items else []
    parts += [f"map({_signature(merged(shape.maps), depth, exact)})"] if shape.maps else []
    parts += sorted(signature(each, depth, exact=exact) for each in shape.objects)
    return "|".join(parts)
