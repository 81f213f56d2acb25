"""Facts of the pages of models."""

from __future__ import annotations

import ast
import json
from typing import TYPE_CHECKING, Any

from pydantic_core import to_json

from openapiopenai.generate.layout.code import Code
from openapiopenai.generate.layout.escape import anchor, cell, code, fence, literal, phrase, prose
from openapiopenai.generate.layout.facts import EnumValue, Example, Member, ModelPage, Row, Variant, Variants
from openapiopenai.generate.layout.ordering import ordered, resolved, select
from openapiopenai.generate.layout.types import class_name, is_taken, markdown, module_name
from openapiopenai.generate.openapi.document import (
    Node,
    deprecation,
    final_name,
    is_object,
    is_union,
    ref_name,
    split_null,
    variants_of,
)
from openapiopenai.generate.openapi.structure import is_name
from openapiopenai.generate.openapi.values import is_list, is_node

if TYPE_CHECKING:
    from openapiopenai.generate.layout.reach import Reach

MOST_USERS = 12
MOST_METHODS = 8
MOST_CASES = 4

BOUNDS = {
    "minimum": "at least {}",
    "maximum": "at most {}",
    "exclusiveMinimum": "more than {}",
    "exclusiveMaximum": "less than {}",
    "minLength": "at least {} characters",
    "maxLength": "at most {} characters",
    "minItems": "at least {} items",
    "maxItems": "at most {} items",
    "maxProperties": "at most {} keys",
    "pattern": "matches {}",
}
TOLERATED = {
    "absent": "some servers leave it out",
    "null": "some servers send null",
    **{kind: f"some servers send a {kind}" for kind in ("string", "number", "boolean")},
    **{kind: f"some servers send an {kind}" for kind in ("array", "object")},
}
"""`x-tolerates` → note about it."""
FORMATS = {"unix-time": "Unix time in seconds", "date-time": "ISO 8601 time", "base64": "in base64"}


def page(key: str, schemas: dict[str, Node], reach: Reach, source: Code) -> ModelPage:
    """Return the page of a component that is not an alias."""
    schema = schemas[key]
    required = set(schema.get("required", ()))
    properties: dict[str, Node] = schema.get("properties", {}) if is_object(schema) else {}
    is_plain = not (is_object(schema) or is_union(schema) or "enum" in schema)
    named = [each.partition(" ") for each in reach.operations[key]]
    direct = sorted((name for name, _, more in named if not more), key=reach.place)
    within = reach.nearest(key, MOST_METHODS)
    return ModelPage(
        text=prose(introduced(key, schema, source)),
        rows=[row(wire, prop, "" if wire in required else "[optional]") for wire, prop in properties.items()],
        members=members(schema["x-mixin"], source) if "x-mixin" in schema else [],
        variants=variants(schema, schemas) if is_union(schema) and not is_object(schema) else None,
        values=[] if is_object(schema) or is_union(schema) else enum_values(schema),
        type=markdown(schema) if is_plain else "",
        aliases=", ".join(f"`{class_name(alias)}`" for alias in sorted(reach.aliases[key], key=class_name)),
        used_by=used_by(key, schemas, reach),
        resource=next((resource_link(name.rpartition(".")[0], reach.classes) for name in [*direct, *within]), ""),
        operations=", ".join(method_link(name, reach.classes) for name in direct),
        within=", ".join(method_link(name, reach.classes) for name in within),
        webhooks=", ".join(code(more) for kind, _, more in named if kind == "webhook"),
        connections=", ".join(
            method_link(f"{more}.connect", reach.classes) for kind, _, more in named if kind == "websocket"
        ),
        example=example_of(key, schemas, source.package) if schema.get("examples") else None,
    )


def enum_values(schema: Node) -> list[EnumValue]:
    texts = schema.get("x-value-texts", {})
    values = [value for value in schema.get("enum", ()) if value is not None]
    return [EnumValue(shown(value), phrase(texts.get(str(value), ""))) for value in values]


def used_by(key: str, schemas: dict[str, Node], reach: Reach) -> str:
    """Links to the models that refer to a component, as far as they are few."""
    users = sorted({class_name(user) for user in reach.used_by[key] if "$ref" not in schemas[user]})
    links = ", ".join(f"[{user}]({user}.md)" for user in users[:MOST_USERS])
    return f"{links} and {len(users) - MOST_USERS} more" if len(users) > MOST_USERS else links


def example_of(key: str, schemas: dict[str, Node], package: str) -> Example:
    schema = schemas[key]
    told = recognizable(schema["examples"][0], schema, schemas)
    value = ordered(told, {"$ref": f"#/components/schemas/{key}"}, schemas)
    source, output = example(class_name(key), schema, schemas, value, package)
    return Example(source.rstrip(), output, fence(source, output))


def recognizable(value: Any, schema: Node, schemas: dict[str, Node]) -> Any:
    """Return an example of a union of which the document tells the variant: another one if the given one lacks its tag."""
    if not is_union(schema):
        return value
    if is_list(value):
        arms = (split_null(resolved(arm, schemas))[0] for arm in split_null(schema)[0]["anyOf"])
        items = next((each["items"] for each in arms if is_node(each.get("items"))), Node())
        return [recognizable(each, resolved(items, schemas), schemas) for each in value]
    if not is_node(value) or select(value, schema, schemas):
        return value
    others = (each for key in variants_of(schema, schemas) for each in schemas[key].get("examples", ()))
    return next((each for each in others if select(each, schema, schemas)), value)


def with_fractions(value: Any, schema: Node, schemas: dict[str, Node]) -> Any:
    """Return a value that is of no model as pydantic has it: whole numbers are floats where the schema has numbers."""
    bare = split_null(resolved(split_null(schema)[0], schemas))[0]
    if is_list(value):
        return [with_fractions(each, bare.get("items", {}), schemas) for each in value]
    if is_node(value) and not (is_object(bare) or is_union(bare)):
        more = bare.get("additionalProperties")
        return {name: with_fractions(each, more if is_node(more) else {}, schemas) for name, each in value.items()}
    return (
        value + 0.0
        if isinstance(value, int) and not isinstance(value, bool) and bare.get("type") == "number"
        else value
    )


def method_link(name: str, classes: dict[str, str]) -> str:
    """A method (`responses.create`), linked to its section; the path of an operation without a method as it is."""
    resource, _, method = name.rpartition(".")
    return f"[`{name}`]({classes[resource]}.md#{anchor(name)})" if method.isidentifier() else code(name)


def resource_link(path: str, classes: dict[str, str]) -> str:
    """A resource, linked to its page; empty for a path of which there is none."""
    return f"[`{'.'.join(filter(None, ['client', path]))}`]({classes[path]}.md)" if path in classes else ""


def members(mixin: str, source: Code) -> list[Member]:
    """Public members of the class that a model gets more members from, its base classes included."""
    module, _, name = mixin.partition(":")
    if not source.path(module).exists():
        return []  # a module of another project, which owns its spec
    classes = {each.name: each for each in source.parsed(module).body if isinstance(each, ast.ClassDef)}
    found: dict[str, Member] = {}
    waiting = [name]
    while waiting:
        cls = classes.get(waiting.pop())
        for each in cls.body if cls else ():
            if isinstance(each, ast.FunctionDef) and not each.name.startswith("_"):
                is_property = any(isinstance(mark, ast.Name) and mark.id == "property" for mark in each.decorator_list)
                about = " ".join((ast.get_docstring(each) or "").split())
                name = each.name if is_property else f"{each.name}()"
                found.setdefault(each.name, Member(name, cell(phrase(about))))
        waiting += [base.id for base in cls.bases if isinstance(base, ast.Name)] if cls else []
    return [found[each] for each in sorted(found)]


def introduced(key: str, schema: Node, source: Code) -> str:
    """Return the description of a component, with the name by which everyone knows it."""
    title = source.titles.get(class_name(key))
    return "\n\n".join(filter(None, [described(schema), title and f"Known as `{title}`."]))


def described(schema: Node) -> str:
    """Return the description of a schema, with a note if it is deprecated, unless it begins with that."""
    text, note = schema.get("description", "").strip(), deprecation(schema)
    return "\n\n".join(filter(None, (text, "" if text.startswith(note[:10]) and "x-removed" not in schema else note)))


def need(required: bool, usual: bool = False) -> str:
    """Note of an argument on whether a call needs it."""
    return "**required**" if required else "**in nearly every call**" if usual else ""


PLACES = {"readOnly": "only in responses", "writeOnly": "only in requests"}


def row(wire: str, prop: Node, need: str, sends_null: bool = True) -> Row:
    """One row of a table of properties or arguments; `need`: the first note, on whether it is needed."""
    bare, nullable = split_null(prop)
    notes = [need]
    if nullable and sends_null:  # of a parameter outside the body, None is left out
        notes.append("may be null")
    text = " ".join(prop.get("description", "").split())
    if "const" in bare and "lways `" not in text:  # the description already says so
        notes.append(f"always {shown(bare['const'])}")
    if "enum" in bare:
        notes.append("one of " + ", ".join(map(shown, bare["enum"])))
    if "default" in prop and ("const" not in bare or prop["default"] != bare["const"]):
        notes.append(f"server default {code(json.dumps(prop['default'], ensure_ascii=False))}")
    inner: Node = bare.get("items", {}) if bare.get("type") == "array" else {}
    if "enum" in inner:
        notes.append("each one of " + ", ".join(map(shown, inner["enum"])))
    notes += [bounded(text, bare[bound]) for bound, text in BOUNDS.items() if bound in bare]
    kind = FORMATS.get(prop.get("x-format", ""), "")
    if kind not in text:
        notes.append(kind)
    notes += [TOLERATED[kind] for kind in prop.get("x-tolerates", ())]
    notes += [text for key, text in PLACES.items() if prop.get(key)]
    if prop.get("deprecated"):
        notes.append("deprecated")
    name = prop.get("x-python-name", wire)
    if name != wire:
        notes.append(f"{code(wire)} in JSON")
    return Row(name, cell(markdown(prop)), cell(phrase(text)), cell("; ".join(filter(None, notes))))


def bounded(text: str, bound: Any) -> str:
    """A bound as a note; empty for one that only says that a number has 64 bits."""
    if isinstance(bound, (int, float)) and abs(bound) > 2**53:
        return ""
    filled = text.format(code(bound) if isinstance(bound, str) else bound)
    return filled.removesuffix("s") if bound == 1 else filled


def variants(schema: Node, schemas: dict[str, Node]) -> Variants:
    """Return the table of discriminator values and models of a union, and its other variants."""
    arms = split_null(schema)[0]["anyOf"]
    mapping = schema.get("discriminator", {}).get("mapping", {})
    others = [arm for arm in arms if not mapping or not _is_class(arm, schemas)]
    types = dict.fromkeys(alternative(arm) for arm in sorted(others, key=lambda arm: not known(arm)))
    if any(map(known, others)) and types.pop("`str`", 0) is None:
        types["any other `str`"] = None
    if not mapping:
        return Variants("", "", [], list(types))
    tag = schema["discriminator"]["propertyName"]
    rows = [variant(value, ref.rsplit("/", 1)[-1], schemas) for value, ref in mapping.items()]
    return Variants(code(tag), tag if is_name(tag) else cell(code(tag)), rows, list(types))


def shown(value: Any) -> str:
    """Return a JSON value as a code span."""
    return code(json.dumps(value))


def known(arm: Node) -> list[Any]:
    """Values that a variant lists."""
    return arm.get("enum") or ([arm["const"]] if "const" in arm else [])


def alternative(arm: Node) -> str:
    """Return a variant that is not a model: its values, or its type."""
    return ", ".join(map(shown, known(arm))) or markdown(arm)


def variant(tag: str, key: str, schemas: dict[str, Node]) -> Variant:
    """One row of the table of a union's variants."""
    text = schemas[final_name(key, schemas)].get("description", "")
    return Variant(cell(shown(tag)), class_name(key), cell(phrase(text)))


def _is_class(arm: Node, schemas: dict[str, Node]) -> bool:
    key = ref_name(arm)
    if key is None:
        return False
    schema = schemas[final_name(key, schemas)]
    return is_object(schema) or is_union(schema)


def example(name: str, schema: Node, schemas: dict[str, Node], value: Any, package: str) -> tuple[str, str]:
    """Return example code that runs as printed, and its output."""
    module = f"{package}.models.{module_name(name)}"
    words = module_name(name).rstrip("_").split("_")
    names = [words[-1], "_".join(words[-2:]), f"{words[-1]}_"]
    variable = next(each for each in names if not is_taken(each) and each != "json")
    text = to_json(value, indent=2).decode()
    payload = f'payload = r"""\n{fenceless(text)}\n"""\n'
    if is_object(schema):
        source = f"""\
from {module} import {name}

{payload}
{variable} = {name}.from_json(payload)
print({variable}.to_json(indent=2))

again = {name}.from_dict({variable}.to_dict())
print(again == {variable})
"""
        return source, f"{text}\nTrue"
    if is_union(schema):
        return union_example(name, schema, schemas, value, package, variable, payload, text)
    if "enum" in schema or not isinstance(value, (dict, list)):
        is_short = not isinstance(value, str) or (value.isprintable() and "```" not in value)
        printed = variable if is_short else f"len({variable})"
        source = f"from {module} import {name}\n\n{variable}: {name} = {literal(value)}\nprint({printed})\n"
        return source, f"{value if is_short else len(value)}"
    text = to_json(with_fractions(value, schema, schemas), indent=2).decode()
    payload = f'payload = r"""\n{fenceless(text)}\n"""\n'
    source = f"""\
from pydantic import TypeAdapter

from {module} import {name}

{payload}
adapter = TypeAdapter({name})
{variable} = adapter.validate_json(payload)
print(adapter.dump_json({variable}, indent=2, exclude_unset=True).decode())
"""
    return source, text


def fenceless(text: str) -> str:
    """Return JSON without what would end the fence of its code."""
    return text.replace("```", "\\u0060``")


def union_example(
    name: str, schema: Node, schemas: dict[str, Node], value: Any, package: str, variable: str, payload: str, text: str
) -> tuple[str, str]:
    """Return an example that decodes a union and matches its variants."""
    module = module_name(name)
    start = f"from {package}.models import {module}\n"
    decode = f"\n{payload}\n{variable} = {module}.from_json(payload)\n"
    if module == variable:
        variable = "value"
        decode = f"\n{payload}\n{variable} = {module}.from_json(payload)\n"
    cases = _cases(schema, schemas)
    if not is_node(value) or not cases:
        source = f"{start}{decode}print(repr({variable}))\n"
        if is_node(value) and any(map(is_node, value.values())):  # a map of what may be models
            return f"{start}{decode}print([*{variable}])\n", f"{[*value]}"
        if is_list(value) and any(is_node(item) for item in value):
            source = f"{start}{decode}print([type(item).__name__ for item in {variable}])\n"
            return source, f"{[_class_of_item(item, schema, schemas) for item in value]}"
        return source, f"{value!r}"
    chosen = _class_of(value, schema, schemas)
    listed = sorted(cases, key=lambda case: case != chosen)[:MOST_CASES]
    imports = "".join(
        f"from {package}.models.{module_name(case)} import {case}\n" for case in sorted(listed, key=module_name)
    )
    match = "".join(f'    case {case}():\n        print("{case}")\n' for case in listed)
    source = (
        f"{start}{imports}{decode}match {variable}:\n{match}"
        f'    case _:\n        print("another variant")\n\nprint({variable}.to_json(indent=2))\n'
    )
    return source, f"{chosen if chosen in listed else 'another variant'}\n{text}"


def _cases(schema: Node, schemas: dict[str, Node]) -> list[str]:
    """Return the models of a union, including those of nested unions."""
    return [class_name(key) for key in variants_of(schema, schemas) if is_object(schemas[key])]


def _class_of(value: Any, schema: Node, schemas: dict[str, Node]) -> str:
    """Return the class that a value of a union decodes to."""
    key = select(value, schema, schemas)
    return class_name(key) if key else type(value).__name__


def _class_of_item(item: Any, schema: Node, schemas: dict[str, Node]) -> str:
    """Return the class that an item decodes to if a variant of the union is a list."""
    for arm in split_null(schema)[0]["anyOf"]:
        items = split_null(resolved(arm, schemas))[0].get("items", {})
        inner = resolved(items, schemas)
        if is_node(item) and is_object(inner):
            return class_name(final_name(ref_name(items) or "", schemas))
        if is_union(inner):
            return _class_of(item, inner, schemas)
    return type(item).__name__
