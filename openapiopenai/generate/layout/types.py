"""Python types of normalized schemas: as annotations, and as Markdown with links."""

from __future__ import annotations

import builtins
import keyword
from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from typing import Any, Literal

from openapiopenai._runtime import lazy
from openapiopenai.generate.layout.escape import literal
from openapiopenai.generate.layout.facts import Imports
from openapiopenai.generate.openapi.document import is_object, is_union, ref_name, split_null
from openapiopenai.generate.openapi.names import pascal
from openapiopenai.generate.openapi.values import is_list, is_node

Schema = dict[str, Any]
Direction = Literal["request", "response"]

MODELS = "_models"
"""What modules of resources call the package of models, for models whose names mean something else in them."""
SCALARS = {"string": "str", "integer": "int", "number": "float", "boolean": "bool"}


def class_name(key: str) -> str:
    """Class name of a component: its key without characters that are invalid in a Python name."""
    return pascal(key)


module_name = cache(lazy.module_name)


def importing(names: Mapping[str, str], hidden: Collection[str] = ()) -> list[Imports]:
    """Import statements for names, each with the class of a model in whose module it is.

    Names that are used only inside of strings are `hidden`: their import says that it is meant, or it would be removed.
    """
    by_module = defaultdict[str, list[str]](list)
    for name in sorted(names.keys() - {MODELS}):
        by_module[module_name(names[name])].append(f"{name} as {name}" if name in hidden else name)
    return [Imports(module, ", ".join(by_module[module])) for module in sorted(by_module)]


@cache
def is_taken(name: str) -> bool:
    """Whether a variable of this name would hide a builtin, or is no name at all."""
    return name in dir(builtins) or keyword.iskeyword(name) or not name.isidentifier()


@dataclass
class Annotation:
    """Writes types as Python annotations and collects the components they refer to."""

    schemas: dict[str, Schema]
    direction: Direction
    as_dict: bool = False
    """Whether to write parameter types: TypedDicts or models, sequences, open enums."""
    taken: frozenset[str] = frozenset()
    """Names that mean something else in the module of the annotation."""
    opaque: frozenset[str] = frozenset()
    """Components that are not told apart from any value."""
    names: dict[str, str] = field(default_factory=dict[str, str])
    """What annotations refer to: class or dict → class of the model, after which the module is named."""
    _open: set[str] = field(default_factory=set[str])

    def of(self, schema: Schema) -> str:
        """Return the annotation of a schema."""
        return " | ".join(self.alternatives([schema]))

    def tag(self, schema: Schema) -> str:
        """Return the annotation of a property that selects a variant: only its values, so that comparing it narrows.

        An object with another value is decoded as the unknown variant.
        """
        bare, nullable = split_null(schema)
        if "enum" not in bare or nullable:
            return self.of(schema)
        return f"Literal[{', '.join(map(literal, bare['enum']))}]"

    def alternatives(self, schemas: list[Schema]) -> list[str]:
        """Return the distinct types that any of the schemas allows: constants first, None last."""
        found: list[str] = []
        nullable = False
        for schema in schemas:
            bare, null = split_null(schema)
            nullable = nullable or null
            found += self._bare(bare)
        found = list(dict.fromkeys(found))
        if "Any" in found:
            return ["Any"]
        found.sort(key=lambda text: not text.startswith("Literal["))
        return [*found, "None"] if nullable else found

    def _bare(self, schema: Schema) -> list[str]:
        if key := ref_name(schema):
            return self._component(key)
        if "anyOf" in schema:
            return self.alternatives(schema["anyOf"])
        kind = schema.get("type")
        if "const" in schema:
            return constants([schema["const"]]) or [SCALARS.get(str(kind), "Any")]
        if is_list(kind):
            return self.alternatives([{**schema, "type": each} for each in kind])
        if "enum" in schema:
            other = "UnknownStr" if kind == "string" and self.direction == "response" else SCALARS.get(str(kind), "Any")
            return [*constants(schema["enum"]), other]
        if schema.get("format") == "binary":
            return ["FileContent"]
        if kind == "array":
            return [f"{'Sequence' if self.as_dict else 'list'}[{self.of(schema.get('items', {}))}]"]
        if kind == "object":
            values_schema = schema.get("additionalProperties")
            values_type = self.of(values_schema) if is_node(values_schema) and values_schema else "Any"
            return [f"{'Mapping' if self.as_dict else 'dict'}[str, {values_type}]"]
        return [SCALARS.get(str(kind), "Any")]

    def refer(self, model: str, suffix: str = "") -> str:
        """Return the expression for a model, or for its dict if that is the suffix, and note that its name is needed."""
        name = model + suffix
        if name in self.taken:
            self.names[MODELS] = ""
            return f"{MODELS}.{name}"
        self.names[name] = model
        return name

    def _component(self, key: str) -> list[str]:
        name = class_name(key)
        target = self.schemas[key]
        if key in self.opaque:
            return ["Any"]
        if not self.as_dict or key in self._open:
            return [self.refer(name)]
        if has_dict(target):
            return [*self.dicts(key), self.refer(name)]
        if "enum" in target:
            return [self.refer(name), "str"]
        self._open.add(key)
        types = self._bare(split_null(target)[0])
        self._open.discard(key)
        return types

    def dicts(self, key: str) -> list[str]:
        """Return the types of dicts that stand for a component; beside the TypedDict, which has no further properties, one
        that has them, if they are typed."""
        schema = self.schemas[key]
        more = schema.get("additionalProperties") if is_object(schema) else None
        found = [self.refer(class_name(key), "Dict")]
        if is_node(more) and more and key not in self._open:
            self._open.add(key)
            found.append(f"Mapping[str, {' | '.join(self.alternatives([*schema['properties'].values(), more]))}]")
            self._open.discard(key)
        return found


def constants(values: Sequence[object]) -> list[str]:
    """Return the annotation of constants, as far as `Literal` can hold them."""
    shown = [literal(value) for value in values if isinstance(value, (str, int))]
    return [f"Literal[{', '.join(shown)}]"] if shown else []


def has_dict(schema: Schema) -> bool:
    """Whether a component has a TypedDict (or a union of them) in addition to its model."""
    return is_object(schema) or is_union(schema)


def markdown(schema: Schema) -> str:
    """Return the type of a schema for a table cell, with components linked to their pages."""
    bare, _ = split_null(schema)
    if key := ref_name(bare):
        name = class_name(key)
        return f"[{name}]({name}.md)"
    if "anyOf" in bare:
        return " or ".join(dict.fromkeys(markdown(arm) for arm in bare["anyOf"]))
    if bare.get("format") == "binary":
        return "file content"
    kind = bare.get("type")
    if kind == "array":
        return f"list of {markdown(bare.get('items', {}))}"
    if kind == "object":
        values = bare.get("additionalProperties")
        return f"map of {markdown(values)}" if is_node(values) and values else "map"
    return f"`{SCALARS.get(str(kind), 'any')}`"
