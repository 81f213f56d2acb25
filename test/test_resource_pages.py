"""The pages of resources: every example runs as printed, against the mock server on the spec."""

from __future__ import annotations

import re
import warnings
from collections.abc import Iterator
from contextlib import redirect_stdout
from io import StringIO
from pathlib import Path
from typing import Any

import pytest

from openapiopenai.generate.layout.calls import Arguments, needed
from openapiopenai.generate.layout.operations import methods_of
from openapiopenai.generate.openapi.document import schemas_of
from openapiopenai.generate.openapi.examples import Examples

from .conftest import ROOT
from .steady import steady

pytestmark = pytest.mark.slow

PAGES = [
    page
    for page in sorted((ROOT / "docs").glob("*.md"))
    if "\n# client." in page.read_text() and "```python" in page.read_text()
]


@pytest.fixture(scope="module")
def server() -> Iterator[str]:
    """A mock server that knows the spec."""
    with steady(ROOT / "openapi.yaml") as url:
        yield url


def test_a_section_begins_with_a_short_call_and_tells_what_it_needs(document: Any) -> None:
    """Example, then arguments, those that are needed first, then the response; the headings say where one is."""
    sections = [
        section
        for page in PAGES
        for section in re.split(r"^## ", page.read_text(), flags=re.M)[1:]
        if "\n<details>" in section
    ]
    assert {section.partition("\n")[0] for section in sections} == {each.full_name for each in methods_of(document)}
    for section in sections:
        name = section.partition("\n")[0]
        example, table = section.index("```python"), section.find("\nArgument |")
        assert example < section.index("<details>") < section.index("\nReturns "), name
        assert table == -1 or section.index("</details>") < table < section.index("\nReturns "), name
        needs = re.findall(r"^\*\*\w+\*\* \|.*\| (?:\*\*(.+?)\*\*)?", section, re.M)
        order = ["required", "in nearly every call", ""]
        assert [order.index(each) for each in needs] == sorted(order.index(each) for each in needs), name
    lengths = sorted(section.index("```\n", 20) for section in sections)
    assert lengths[len(lengths) // 2] < 600


def test_arguments_of_examples_are_valid(document: Any) -> None:
    methods = {method.full_name: method for method in methods_of(document)}
    parameters = {
        f"Arguments {name}": {
            "type": "object",
            "properties": {each.name: each.schema for each in method.parameters},
            "required": [each.name for each in method.parameters if each.required],
            "additionalProperties": False,
        }
        for name, method in methods.items()
    }
    examples = Examples({**document, "components": {"schemas": {**schemas_of(document), **parameters}}})
    shown = Arguments(document, [*methods.values()])
    faults = [
        f"{name}: {fault}"
        for name, method in methods.items()
        for given in (shown.of(method), needed(method, shown.of(method)))
        for fault in examples.validate(f"Arguments {name}", given)
    ]
    assert not faults, "\n".join(faults)


def test_examples_run(document: Any, server: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("OPENAI_BASE_URL", server)
    monkeypatch.setenv("OPENAI_API_KEY", "test")
    monkeypatch.setenv("OPENAI_ADMIN_KEY", "test-admin")
    failures: list[str] = []
    count = 0
    for page in PAGES:
        for code in re.findall(r"```python\n(.*?)\n```", page.read_text(), re.S):
            count += 1
            printed = StringIO()
            for name in re.findall(r'Path\("(.+?)"\)', code):
                (tmp_path / name).write_bytes(b"content")
            try:
                with redirect_stdout(printed), warnings.catch_warnings():
                    warnings.simplefilter("ignore", DeprecationWarning)
                    exec(compile(code, page.name, "exec"), {"__name__": page.stem})
            except Exception as error:
                failures.append(f"{page.name}: {type(error).__name__}: {error}\n{code}\n")
            else:
                if "print" in code and not printed.getvalue():
                    failures.append(f"{page.name} printed nothing\n{code}")
    assert not failures, f"{len(failures)} of {count}\n" + "\n".join(failures[:20])
    assert count >= 2 * len(methods_of(document))  # for each kind of client
