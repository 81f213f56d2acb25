"""`python -m tools.documents.calls PROJECT`: calls each method of a project against a mock of its document.

Prints a line of JSON: `calls` (made), `failed` (method: reason), `models` (examples decoded), `lossy` (models whose
example comes back otherwise).
"""

from __future__ import annotations

import importlib
import inspect
import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from openapiopenai.generate.layout.types import class_name, module_name
from openapiopenai.generate.openapi import files
from openapiopenai.generate.openapi.document import Node, operations, resolved, schemas_of
from openapiopenai.generate.openapi.examples import Examples
from openapiopenai.generate.openapi.normalise import normalise
from openapiopenai.generate.openapi.reading import load


class Mock:
    """The values that a document allows: arguments of each method, and its response."""

    def __init__(self, document: Node) -> None:
        self.document = document
        self._made = 0
        self.schemas = schemas_of(document)
        self.wanted: list[tuple[str, dict[str, str], Any, str]] = []
        """Method, name of each argument → component, body, component of the response."""
        for _, _, operation in [*operations(document)]:
            found = resolved(operation, document)
            arguments = {
                each.get("x-python-name", each["name"]): self._component(each.get("schema", {}))
                for each in found.get("parameters", [])
            }
            media: Node = next(iter(found.get("requestBody", {}).get("content", {}).values()), Node())
            body = media.get("schema")
            response = self._component(_response(found))
            self.wanted.append((operation["x-method"], arguments, self._component(body) if body else None, response))
        self.examples = Examples(document)

    def _component(self, schema: Node) -> str:
        self._made += 1
        name = f"MockValue{self._made}"
        self.schemas[name] = schema if "$ref" in schema else {"anyOf": [schema]}
        return name

    def value(self, name: str) -> Any:
        return self.examples.derive(name)


def _response(operation: Node) -> Node:
    for status, response in operation.get("responses", {}).items():
        if status.startswith("2") or status == "default":
            for content in response.get("content", {}).values():
                schema: Node = content.get("schema", {})
                return schema
    return {}


def call_all(project: Path) -> dict[str, Any]:
    """Call every method of the package in a folder, and decode the example of every model."""
    config = files.read(project / "openapi-generator-config.yaml")
    package = config["packageName"]
    sys.path.insert(0, str(project))
    module = importlib.import_module(package)
    document = normalise(load(project / "openapi.yaml"))
    names = [name for name, schema in schemas_of(document).items() if "properties" in schema]
    mock = Mock(document)
    failed: dict[str, str] = {}
    for method, arguments, body, response in mock.wanted:
        try:
            _call(
                module,
                method,
                {key: mock.value(name) for key, name in arguments.items()},
                body and mock.value(body),
                mock.value(response),
            )
        except Exception as error:  # whatever goes wrong is what this finds
            failed[method] = f"{type(error).__name__}: {str(error)[:200]}"
    lossy = dict(_lossy(package, names, mock))
    return {"calls": len(mock.wanted), "failed": failed, "models": len(names), "lossy": lossy}


def _call(module: Any, method: str, arguments: dict[str, Any], body: Any, response: Any) -> None:
    def respond(_: object) -> Any:
        return module.MockResponse(response)

    transport = module.MockTransport(respond)
    client = module.Client("https://mock.example", api_key="key", transport=transport)
    target = client
    for step in method.split("."):
        target = getattr(target, step)
    given = {**(body if isinstance(body, dict) else {} if body is None else {"body": body}), **arguments}
    parameters = inspect.signature(target).parameters
    values = {_wire(name, given): name for name in parameters}
    positional = [
        given[wire]
        for wire, name in values.items()
        if wire in given and parameters[name].kind.name == "POSITIONAL_ONLY"
    ]
    named = {
        name: given[wire]
        for wire, name in values.items()
        if wire in given and parameters[name].kind.name != "POSITIONAL_ONLY"
    }
    result: Any = target(*positional, **named)
    if hasattr(result, "__next__"):
        next(result, None)


def _wire(name: str, given: dict[str, Any]) -> str:
    """Return the key of an argument among the values that are given: names that Python reserves end with `_`."""
    return next((each for each in (name, name.rstrip("_")) if each in given), name)


def _lossy(package: str, names: list[str], mock: Mock) -> Iterator[tuple[str, str]]:
    for name in names:
        example = mock.value(name)
        model = getattr(importlib.import_module(f"{package}.models.{module_name(class_name(name))}"), class_name(name))
        try:
            back = model.from_dict(example).to_dict()
        except Exception as error:  # whatever goes wrong is what this finds
            yield name, f"{type(error).__name__}: {str(error)[:200]}"
            continue
        if json.dumps(back, sort_keys=True) != json.dumps(example, sort_keys=True):
            yield name, f"{json.dumps(example)[:100]} came back as {json.dumps(back)[:100]}"


if __name__ == "__main__":
    print(json.dumps(call_all(Path(sys.argv[1]))))
