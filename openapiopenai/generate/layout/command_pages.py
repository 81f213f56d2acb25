"""Pages of the command line: one for each group of commands at the top, with every option; and an index."""

from __future__ import annotations

import json
import shlex
from collections.abc import Iterator, Mapping
from typing import Any

from openapiopenai._runtime.registry import INDEX
from openapiopenai.cli.parameters import Parameter, option
from openapiopenai.generate.layout.calls import CONTENT, FILE_NAME, Arguments
from openapiopenai.generate.layout.escape import anchor, cell, code, fence, phrase
from openapiopenai.generate.layout.operations import Method
from openapiopenai.generate.openapi.document import Node
from openapiopenai.generate.openapi.values import is_list, is_node

Given = Mapping[str, Any]
WIDEST = 100
"""Characters of a command in one line."""


def command_pages(
    made: dict[str, Node], methods: list[Method], examples: Arguments, classes: dict[str, str], program: str
) -> dict[str, str]:
    """Name of each page, `README` for the index → Markdown; `classes` is path → class of a resource."""
    given = {method.full_name: examples.of(method) for method in methods}
    pages = {
        area: "\n\n".join(filter(None, [f"# {title(area, program)}", *sections(contents, given, classes, program)]))
        + "\n"
        for area, contents in made.items()
        if area != INDEX
    }
    return {"README": index(made[INDEX], [*pages], program)} | pages


def title(area: str, program: str) -> str:
    return program if area.startswith("_") else f"{program} {option(area)}"


def index(facts: Node, areas: list[str], program: str) -> str:
    """Return the page that lists all others."""
    rows = [
        f"[{title(area, program)}]({area}.md) | {cell(phrase(facts['resources'].get(area, 'All other operations.')))}"
        for area in areas
    ]
    table = "\n".join(["Commands | Description", "-------- | -----------", *rows])
    return f"# Commands of {program}\n\nEvery operation of the API is a command.\n\n{table}\n"


def sections(contents: Node, given: Mapping[str, Given], classes: dict[str, str], program: str) -> Iterator[str]:
    for name, facts in contents["operations"].items():
        parameters = parameters_of(facts, contents.get("types", {}))
        words = command_words(name)
        line = shell(program, words, command_line(parameters, given[name]))
        resource = name.rpartition(".")[0]
        yield f"## {' '.join(words)}"
        yield phrase(facts.get("about", ""))
        yield f"[`client.{name}`](../{classes[resource]}.md#{anchor(name)})"
        yield f"{fence(line)}sh\n{line}\n{fence(line)}"
        if parameters:
            yield "\n".join(["Option | Value | Description", "------ | ----- | -----------", *map(row, parameters)])


def parameters_of(facts: Given, types: Mapping[str, Mapping[str, Given]]) -> list[Parameter]:
    return [Parameter(each["name"], each, types) for each in facts.get("parameters", ())]


def row(parameter: Parameter) -> str:
    name = parameter.name.upper().strip("_") if parameter.place == "path" else f"--{option(parameter.name)}"
    needed = "Required. " if parameter.is_required and parameter.place != "path" else ""
    return f"{code(name)} | {cell(code(parameter.metavar))} | {cell(phrase(needed + parameter.about))}"


def command_words(name: str) -> list[str]:
    """Return the words of a command: `chat`, `completions`, `create`."""
    return [option(each) for each in name.split(".")]


def command_line(parameters: list[Parameter], given: Given) -> list[str]:
    """Return the arguments after a command that stand for the arguments of a method; files are named."""
    known = {each.name: each for each in parameters}
    words: list[str] = []
    for each in parameters:
        if each.place == "path" and each.name in given:
            words.append(str(given[each.name]))
    for name, value in given.items():
        parameter = known.get(name)
        if parameter and parameter.place != "path":
            words += option_words(parameter, value)
    return words


def option_words(parameter: Parameter, value: Any) -> list[str]:
    """Return an option with its value."""
    name = f"--{option(parameter.name)}"
    if parameter.is_flag and isinstance(value, bool):
        return [name if value else f"--no-{name[2:]}"]
    values: list[Any] = value if is_list(value) and parameter.is_list and all(map(is_plain, value)) else [value]
    return [word for each in values or [[]] for word in (name, word_of(parameter, each))]


def is_plain(value: Any) -> bool:
    return not (is_list(value) or is_node(value))


def word_of(parameter: Parameter, value: Any) -> str:
    """Return a value as a word: text as it is, a file by its name, everything else as JSON."""
    if parameter.is_file and isinstance(value, (str, bytes)):
        return file_name(parameter.name, value)
    if not isinstance(value, str):
        return json.dumps(value, ensure_ascii=False)
    is_meant = value.startswith("@") or value == "-"
    return f"@{value}" if value.startswith("@") else json.dumps(value) if is_meant else value


def file_name(name: str, value: str | bytes) -> str:
    """Return the name of an example file: the one that the example has, or one after the parameter."""
    if isinstance(value, str) and FILE_NAME.fullmatch(value):
        return value
    return f"{name}.{'bin' if value in CONTENT.values() else 'txt'}"


def shell(program: str, words: list[str], arguments: list[str]) -> str:
    """Return a command as it is typed, an option in each line if it is long."""
    quoted = [shlex.quote(each) for each in [program, *words, *arguments]]
    is_long = len(" ".join(quoted)) > WIDEST
    return "".join(f" \\\n  {each}" if is_long and each.startswith("--") else f" {each}" for each in quoted)[1:]
