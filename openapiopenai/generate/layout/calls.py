"""Example calls: arguments for every operation, and runnable code."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path
from typing import Any, NamedTuple

from openapiopenai.generate.layout.escape import literal
from openapiopenai.generate.layout.operations import ALWAYS, Method
from openapiopenai.generate.layout.types import is_taken
from openapiopenai.generate.openapi.arguments import Parameter
from openapiopenai.generate.openapi.document import Node, final_name, ref_name, resolve, schemas_of, split_null
from openapiopenai.generate.openapi.examples import Examples, singular
from openapiopenai.generate.openapi.values import is_list, is_node

MARK = "# --- next example ---"


class Arguments:
    """Example arguments of methods: taken from the examples of their bodies, derived for other parameters."""

    def __init__(self, document: Node, methods: list[Method]) -> None:
        schemas = schemas_of(document)
        self._names: dict[str, str] = {}
        extended = dict(schemas)
        for method in methods:
            given = [each for each in method.parameters if each.place not in ("body", "option")]
            shown = {
                each.name: each
                for each in given
                if (each.required or each.place == "path") and not is_raw(method, each)
            }
            if shown:
                name = f"Arguments {method.full_name}"
                self._names[method.full_name] = name
                extended[name] = {
                    "type": "object",
                    "properties": {each.name: bare(each.schema) for each in shown.values()},
                    "required": list(shown),
                }
        self._examples = Examples({**document, "components": {**document["components"], "schemas": extended}})
        self._schemas = schemas

    def of(self, method: Method) -> dict[str, Any]:
        """Return arguments by Python name; a handwritten `x-example` of the operation takes precedence."""
        if "x-example" in method.operation:
            return dict(method.operation["x-example"])
        found: dict[str, Any] = {}
        if name := self._names.get(method.full_name):
            found |= self._examples.derive(name)
        found |= {each.name: CONTENT[method.body.kind] for each in method.parameters if is_raw(method, each)}
        body = [each for each in method.parameters if each.place == "body"]
        if not body:
            return found
        media = "application/json" if method.body.is_either else method.body.media_type
        key = ref_name(method.body.content[media]["schema"])
        example: Node = self._example(final_name(key, self._schemas)) if key else {}
        for each in body:
            if each.wire in example:
                found[each.name] = example[each.wire]
        return found

    def _example(self, key: str) -> Node:
        """Return the example of a component, or a value without which no call could be shown."""
        value: Any = next(iter(self._schemas[key].get("examples", ())), None) or self._examples.derive(key)
        return value if is_node(value) else {}


class Opening(NamedTuple):
    """The first lines of an example."""

    package: str
    client: str
    """Python expression that creates a client."""

    @property
    def client_class(self) -> str:
        return self.client.partition("(")[0]

    @property
    def code(self) -> str:
        return f"from {self.package} import {self.client_class}\n\nclient = {self.client}\n"


CONTENT: dict[str, str | bytes] = {"text": "Some text.", "binary": b"Some content."}
"""Kind of a body that is no JSON and no form → example."""


def is_raw(method: Method, parameter: Parameter) -> bool:
    return parameter.place == "whole" and method.body.kind in CONTENT


def bare(schema: Node) -> Node:
    return split_null(schema)[0]


def call_code(method: Method, arguments: dict[str, Any], opening: Opening) -> str:
    """Return a runnable example, including streaming if the operation supports it."""
    positional = [each.name for each in method.parameters if each.place == "path"][-1:]
    files = {each.name for each in method.parameters if each.place == "body" and method.holds_file(each.schema)}
    shown = {name: file(name, value) if name in files else python(value) for name, value in arguments.items()}
    given = [shown.pop(name) for name in positional]
    start = opening.code
    if any("Path(" in shown[name] for name in files & set(shown)):
        start = f"from pathlib import Path\n\n{start}"

    def call(**more: str) -> str:
        named = [f"{name}={value}" for name, value in {**shown, **more}.items()]
        return f"client.{method.full_name}({', '.join(given + named)})"

    name = "deleted" if method.name == "delete" else thing(method)
    if method.page:
        return f"{start}for {name} in {call()}:\n    print({name})\n"
    asking = method.stream_when
    if asking == ALWAYS:
        return f"{start}with {call()} as stream:\n    for event in stream:\n        print(event)\n"
    if method.responses.is_empty:
        return f"{start}{call()}\n"
    shown = {name: value for name, value in shown.items() if not asking or name != asking[0]}
    if method.responses.kind == "bytes":
        code = f"{start}response = {call()}\nprint(len(response.content))\n"
    else:
        code = f"{start}{name} = {call()}\nprint({name})\n"
    if asking:
        code += f"\nwith {call(**{asking[0]: python(asking[1])})} as stream:\n    for event in stream:\n        print(event)\n"
    return code


def thing(method: Method) -> str:
    """Return a variable name for the result: `file` for `files.create`, `event` for `jobs.list_events`, `files` if it is
    an array; `result` if no name can be derived."""
    verb, _, object_ = method.name.partition("_")
    plural = method.resource.rpartition(".")[2]
    if object_ and verb in ("list", "create", "get", "update"):
        plural = object_.removeprefix("and_")
        name = singular(plural)
    else:
        name = "result" if verb in ("search", "count", "validate", "run", "test") else singular(plural)
    if name in (method.resource.rpartition(".")[2], "client") or is_taken(name):
        name = "result"
    is_array = resolve(method.responses.schema, method.schemas).get("type") == "array" and not method.page
    return plural if is_array and name != "result" and not is_taken(plural) else name


def python(value: Any) -> str:
    """Return a JSON value as Python code."""
    if isinstance(value, str):
        return literal(value)
    if is_list(value):
        return "[" + ", ".join(map(python, value)) + "]"
    if is_node(value):
        return "{" + ", ".join(f"{literal(key)}: {python(item)}" for key, item in value.items()) + "}"
    return repr(value)


def file(name: str, value: Any) -> str:
    """Return a file as code: its path if the example has a file name, otherwise a name and some bytes. In a JSON body,
    the value may be something else."""
    if is_list(value):
        return "[" + ", ".join(file(name, item) for item in value) + "]"
    if not isinstance(value, str):
        return python(value)
    return (
        f"Path({literal(value)})" if FILE_NAME.fullmatch(value) else f"({literal(f'{name}.txt')}, {value.encode()!r})"
    )


FILE_NAME = re.compile(r"[\w-]+\.\w{2,5}", re.ASCII)


def layout(codes: list[str]) -> list[str]:
    """Format snippets of code, all in a single run of the formatter."""
    ruff = Path(sys.executable).parent / "ruff"
    command: list[str | Path] = [ruff, "format", "--isolated", "--line-length", "100", "-"]
    text = f"\n{MARK}\n".join(codes)
    done = subprocess.run(command, input=text, capture_output=True, text=True, check=True).stdout
    return [code.strip() for code in done.split(MARK)] if codes else []
