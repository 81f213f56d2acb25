"""Variables of templates: where each one is used, and their list, `templates/README.md`.

`python -m openapiopenai.generate.layout.variables` writes the list. Mustache prints nothing for a name that it does not
know, so `make generate` looks up every name of every template here first.
"""

from __future__ import annotations

import ast
import inspect
import re
import sys
from collections.abc import Collection
from dataclasses import dataclass, is_dataclass
from functools import cache
from itertools import pairwise
from pathlib import Path
from types import NoneType
from typing import Any, NamedTuple, get_args, get_origin, get_type_hints

from openapiopenai.generate.layout import facts
from openapiopenai.generate.layout.escape import cell
from openapiopenai.generate.openapi.faults import DocumentError

TEMPLATES = Path(__file__).parents[1] / "templates"
README = "README.md"
TAG = re.compile(r"{{{?\s*([#^/>]?)\s*([^\s{}]+)\s*}?}}")
ROOTS: dict[str, type] = {"x-model": facts.Model, "x-resource": facts.Resource, "x-connection": facts.Connection}
"""Extension of a component or operation → its facts."""

CLASSES: list[type] = [each for each in vars(facts).values() if isinstance(each, type) and is_dataclass(each)]
"""The classes of facts, in the order of their module."""


class Variable(NamedTuple):
    """A name that a template can print or test."""

    name: str
    type: Any
    about: str
    example: str


GENERATOR = {
    each.name: each
    for each in (
        Variable("packageName", str, "Name of the package.", "`openapiopenai`"),
        Variable("packageVersion", str, "Version of the package.", "`0.1.0`"),
        Variable("models", list[Any], "The one model of a file.", ""),
        Variable("model", Any, "The model, in `{{#models}}`.", ""),
        Variable("operations", Any, "The operations of a file.", ""),
        Variable("operation", list[Any], "The one operation of a file, in `{{#operations}}`.", ""),
        Variable("vendorExtensions", Any, "Extensions of a model or operation: the facts below.", ""),
        Variable("about", str, "Docstring of the package.", "`Python client generated from openapi.yaml.`"),
        Variable("command", str, "What regenerates the package.", "`make generate`"),
        Variable("guide", str, "Present if there is a guide to link to.", "`true`"),
        Variable("exports", list[facts.Export], "Public names of hand-written modules.", ""),
        Variable("contents", facts.Contents, "All that the package has, for the files that list it.", ""),
        Variable("account", facts.Client, "Client of a package whose client is generated.", ""),
    )
}
"""What OpenAPI Generator and its configuration (`openapi-generator-config.yaml`) add."""


@dataclass(frozen=True)
class Use:
    """A name in a template that resolves to a field of a class of facts, or to a variable of the generator."""

    owner: type | None
    name: str


def main() -> int:
    (TEMPLATES / README).write_text(readme(), "utf-8")
    return 0


# --- their use --------------------------------------------------------------------------------------------------------


def check(templates: Path, options: Collection[str] = ()) -> None:
    """Raise DocumentError if a template uses a name that does not exist; `options` are names from the configuration."""
    unknown = {each: None for each in uses(templates)[1] if each[1] not in options}
    if unknown:
        what = "there is no variable `{}` here; see templates/" + README
        raise DocumentError([f"templates/{place}: {what.format(name)}" for place, name in unknown])


def uses(templates: Path) -> tuple[set[Use], list[tuple[str, str]]]:
    """Return all names that templates use, and (file, name) of those that do not exist."""
    texts = {path.stem: path.read_text("utf-8") for path in sorted(templates.glob("*.mustache"))}
    partials = {name for text in texts.values() for kind, name in TAG.findall(text) if kind == ">"}
    reader = Reader(texts)
    for name in texts.keys() - partials:
        reader.read(name, ())
    return reader.found, sorted(reader.unknown)


class Reader:
    """Follows the sections of templates, with the classes of facts that each one is inside of."""

    def __init__(self, texts: dict[str, str]) -> None:
        self.texts = texts
        self.found: set[Use] = set()
        self.unknown: list[tuple[str, str]] = []

    def read(self, template: str, outer: tuple[Any, ...]) -> None:
        scopes = [outer]
        for kind, name in TAG.findall(self.texts.get(template, "")):
            match kind:
                case ">":
                    self.read(name, scopes[-1])
                case "/":
                    scopes.pop()
                case "#":
                    scopes.append((*scopes[-1], inner(self.resolve(template, name, scopes[-1]))))
                case "^":
                    self.resolve(template, name, scopes[-1])
                    scopes.append(scopes[-1])
                case _:
                    self.resolve(template, name, scopes[-1])

    def resolve(self, template: str, name: str, scopes: tuple[Any, ...]) -> Any:
        """Return the type of a variable; None if it does not exist."""
        if name == ".":
            return scopes[-1]
        first, *steps = name.split(".")
        kind = self.first(first, scopes)
        for step in steps:
            kind = inner(kind) if step == "0" else self.member(inner(kind), step)
        if kind is None:
            self.unknown.append((f"{template}.mustache", name))
        return kind

    def first(self, name: str, scopes: tuple[Any, ...]) -> Any:
        for scope in reversed(scopes):
            if found := self.member(scope, name):
                return found
        if name not in GENERATOR:
            return None
        self.found.add(Use(None, name))
        return GENERATOR[name].type

    def member(self, scope: Any, name: str) -> Any:
        """Return the type of a field of facts, or of an extension."""
        if scope is Any:
            return ROOTS.get(name)
        if scope not in CLASSES or name not in (members := variables(scope)):
            return None
        self.found.add(Use(scope, name))
        return members[name].type


def inner(kind: Any) -> Any:
    """Return what a section is about: the items of a list, the value of an optional."""
    return next((each for each in get_args(kind) if each is not NoneType), kind)


@cache
def variables(cls: type) -> dict[str, Variable]:
    """Return the fields of a class of facts, with their texts."""
    types = get_type_hints(cls)
    return {name: Variable(name, types[name], *text) for name, text in texts_of(cls).items()}


def texts_of(cls: type) -> dict[str, tuple[str, str]]:
    """Field → its text and its example, from the docstrings of the module."""
    body = next(each for each in tree().body if isinstance(each, ast.ClassDef) and each.name == cls.__name__).body
    found: dict[str, tuple[str, str]] = {}
    for field, text in pairwise(body):
        if isinstance(field, ast.AnnAssign) and isinstance(field.target, ast.Name) and isinstance(text, ast.Expr):
            about, _, example = str(ast.literal_eval(text.value)).partition(" Example: ")
            found[field.target.id] = about, example
    return found


@cache
def tree() -> ast.Module:
    return ast.parse(inspect.getsource(facts))


# --- their list -------------------------------------------------------------------------------------------------------

INTRODUCTION = """\
# Templates

Mustache templates of OpenAPI Generator (`python`), for layout only: all that they print is computed before, by
`openapiopenai/generate/layout`. This list is made from `openapiopenai/generate/layout/facts.py` by `python -m openapiopenai.generate.layout.variables`.

`make generate` writes `build/manifest.json`, a document with one component per module of `models` and one operation per
module of `api`, and runs the generator on it. The facts of a component are its extension `x-model`; those of an
operation are `x-resource` or `x-connection`. A template opens the extension and sees the fields by their names:

```mustache
{{#models}}{{#model}}{{#vendorExtensions.x-model}}{{#object}}
class {{classname}}(BaseModel):
{{#fields}}
    {{name}}: {{{type}}}{{{default}}}
{{/fields}}
{{/object}}{{/vendorExtensions.x-model}}{{/model}}{{/models}}
```

Whatever is empty is false in a section, and each class has all of its variables, so that no name is looked up in an
outer section by accident. A name that does not exist is an error. Code is printed by three braces: it is escaped already.

In other templates for the generator, the same things have these names:

Generator | Here
--------- | ----
`{{#vars}}` | `{{#object}}{{#fields}}`
`{{baseName}}`, `{{name}}`, `{{dataType}}`, `{{defaultValue}}` | `{{wire}}`, `{{name}}`, `{{type}}`, `{{default}}`
`{{#allowableValues}}{{#enumVars}}` | `{{#value}}{{type}}`; on pages `{{#values}}`
`{{#composedSchemas}}`, `{{#discriminator}}{{#mappedModels}}` | `{{#union}}`, `{{#mapping}}`
`{{#imports}}` | `{{#imports}}`
`{{#operations}}{{#operation}}` | `{{#methods}}`
`{{operationId}}`, `{{httpMethod}}`, `{{path}}` | `{{name}}`, `{{verb}}`, `{{http_path}}`
`{{#allParams}}`, `{{returnType}}` | `{{#positional}}` and `{{#named}}`, `{{returns}}`

| files | made from |
|---|---|
| `model.mustache` with `alias`, `object`, `union` and `value` | each component |
| `model_doc.mustache` | each component, for its page |
| `api.mustache` with `resource` and `connection` | each operation |
| `api_doc.mustache` with `resource_doc` and `connection_doc` | each operation, for its page |
| `__init__*.mustache`, `*_stub.mustache`, `docs_index.mustache` | `contents`, `exports` and `account` of the configuration |
| `generated`, `generated_doc`, `exports` | parts that several files share |

## From the generator and its configuration

"""
HEAD = "Variable | Type | Meaning | Example\n-------- | ---- | ------- | -------\n"


def readme() -> str:
    """Return the list as Markdown."""
    sections = [f"## {cls.__name__}\n\n{cls.__doc__}\n\n{table(variables(cls))}" for cls in CLASSES]
    return "\n".join([INTRODUCTION + table(GENERATOR), *sections])


def table(rows: dict[str, Variable]) -> str:
    lines = [f"`{each.name}` | {shown(each.type)} | {each.about} | {cell(each.example)}\n" for each in rows.values()]
    return HEAD + "".join(lines)


def shown(kind: Any) -> str:
    """Return a type in words, with links."""
    if kind is Any:
        return "section"
    if get_origin(kind) is list:
        return f"list of {shown(inner(kind))}"
    if kind in CLASSES:
        return f"[{kind.__name__}](#{kind.__name__.lower()})"
    return f"{shown(inner(kind))} or nothing" if NoneType in get_args(kind) else str(kind.__name__)


if __name__ == "__main__":
    sys.exit(main())
