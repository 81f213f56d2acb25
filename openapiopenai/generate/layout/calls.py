"""Example calls: arguments for every operation, and runnable code."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path
from textwrap import indent
from typing import Any, NamedTuple

from openapiopenai.generate.layout.escape import literal
from openapiopenai.generate.layout.operations import ALWAYS, Method
from openapiopenai.generate.layout.types import is_taken
from openapiopenai.generate.openapi.arguments import Parameter
from openapiopenai.generate.openapi.document import Node, final_name, ref_name, resolve, schemas_of, split_null
from openapiopenai.generate.openapi.examples import Examples, singular
from openapiopenai.generate.openapi.values import is_list, is_node

MARK = "# --- next example ---"
USUAL = "x-usual"
"""Extension of an operation: arguments of the shortest call that makes sense, by name, besides the required ones."""


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
        key = ref_name(method.body.content[shown_media(method)]["schema"])
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


def shown_media(method: Method) -> str:
    """Return the media type of the body that examples show."""
    return "application/json" if method.body.is_either else method.body.media_type


def bare(schema: Node) -> Node:
    return split_null(schema)[0]


class Shown(NamedTuple):
    """Example calls of a method, as code."""

    code: str
    """With what nearly every call needs."""
    async_code: str
    """The same with an async client."""
    more: str
    """With more arguments; empty if there are no more."""
    streamed: str
    """The first one for a stream; empty if none can be requested."""


def shown(method: Method, arguments: Arguments, opening: Opening) -> Shown:
    """Return runnable example calls."""
    given = arguments.of(method)
    short = needed(method, given)
    asking = method.stream_when or ALWAYS
    streams = method.stream_when == ALWAYS
    short, more = ({name: value for name, value in each.items() if name != asking[0]} for each in (short, given))
    return Shown(
        code=opened(call(method, short, streams), opening),
        async_code=opened_async(call(method, short, streams, "await "), opening),
        more="" if short == more else opened(call(method, more, streams), opening),
        streamed=opened(call(method, {**short, asking[0]: asking[1]}, True), opening) if asking != ALWAYS else "",
    )


def needed(method: Method, given: dict[str, Any]) -> dict[str, Any]:
    """Return those of some arguments that nearly every call needs; all, if without a body there would be nothing to see."""
    body = {each.name: each.wire for each in method.parameters if each.place in ("body", "whole")}
    in_body = method.body.schema(shown_media(method)).get("required", ()) if body else ()
    required = {each.name for each in method.parameters if each.required or each.place == "path"}
    required |= {name for name, wire in body.items() if wire in in_body}
    usual: dict[str, Any] = method.operation.get(USUAL, {})
    short = {name: value for name, value in given.items() if name in required} | usual
    return short if body.keys() & short.keys() or not body.keys() & given.keys() else given


def call(method: Method, arguments: dict[str, Any], streams: bool, wait: str = "") -> str:
    """Return the lines that call a method and print the result; `wait`: `await` of an async client."""
    positional = [each.name for each in method.parameters if each.place == "path"][-1:]
    files = {each.name for each in method.parameters if each.place == "body" and method.holds_file(each.schema)}
    shown = {name: file(name, value) if name in files else python(value) for name, value in arguments.items()}
    given = [shown.pop(name) for name in positional]
    named = [f"{name}={value}" for name, value in shown.items()]
    code = f"client.{method.full_name}({', '.join(given + named)})"
    before = "async " if wait else ""
    if streams:
        return f"{before}with {wait}{code} as stream:\n    {before}for event in stream:\n        print(event)\n"
    name = "deleted" if method.name == "delete" else thing(method)
    if method.page:
        return f"{before}for {name} in {code}:\n    print({name})\n"
    if method.responses.is_empty:
        return f"{wait}{code}\n"
    if method.responses.kind == "bytes":
        return f"response = {wait}{code}\nprint(len(response.content))\n"
    return f"{name} = {wait}{code}\nprint({name})\n"


def opened(lines: str, opening: Opening) -> str:
    """Return code with the lines that make a client before it."""
    path = "from pathlib import Path\n\n" * ("Path(" in lines)
    return f"{path}{opening.code}{lines}"


def opened_async(lines: str, opening: Opening) -> str:
    """Return code with the lines that make an async client around it."""
    path = "from pathlib import Path\n" * ("Path(" in lines)
    imports = f"import asyncio\n{path}\nfrom {opening.package} import Async{opening.client_class}\n\n\n"
    body = indent(f"async with Async{opening.client} as client:\n{indent(lines, '    ')}", "    ")
    return f"{imports}async def main() -> None:\n{body}\n\nasyncio.run(main())\n"


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


def formatted(examples: list[Shown]) -> list[Shown]:
    """Format all examples."""
    codes = iter(layout([code for each in examples for code in each if code]))
    return [Shown(*(next(codes) if code else "" for code in each)) for each in examples]


def layout(codes: list[str]) -> list[str]:
    """Format snippets of code, all in a single run of the formatter."""
    ruff = Path(sys.executable).parent / "ruff"
    command: list[str | Path] = [ruff, "format", "--isolated", "--line-length", "100", "-"]
    text = f"\n{MARK}\n".join(codes)
    done = subprocess.run(command, input=text, capture_output=True, text=True, check=True).stdout
    return [code.strip() for code in done.split(MARK)] if codes else []
