"""Every generated model: it imports, builds, and its example round-trips."""

from __future__ import annotations

import importlib
import pkgutil
import re
import subprocess
import sys
from contextlib import redirect_stdout
from io import StringIO
from pathlib import Path
from typing import Any

import pytest

import openapiopenai
from openapiopenai import BaseModel, models
from openapiopenai._runtime.json.unions import OpenUnion
from openapiopenai.generate.layout.types import module_name

from .conftest import ROOT, same
from .loopback import Reply, loopback

PACKAGE = "openapiopenai.models"
PAGES = sorted(path for path in (ROOT / "docs").glob("*.md") if path.name != "README.md")


def test_one_module_per_schema(schemas: dict[str, Any]) -> None:
    modules = {module.name for module in pkgutil.iter_modules(models.__path__)}
    assert modules == {module_name(name) for name in schemas}
    for name in schemas:
        module = importlib.import_module(f"{PACKAGE}.{module_name(name)}")
        assert name in module.__all__
        assert getattr(openapiopenai, name) is getattr(module, name)
        assert getattr(models, name) is getattr(module, name)


def test_names_are_listed_and_no_others_exist() -> None:
    assert {"Response", "CreateResponse", "BaseModel", "DecodeError"} <= set(dir(openapiopenai))
    with pytest.raises(AttributeError, match="NoSuchModel"):
        _ = openapiopenai.NoSuchModel  # type: ignore[attr-defined]


@pytest.mark.slow
def test_models_keep_the_fields_of_their_schemas(schemas: dict[str, Any]) -> None:
    for name, schema in schemas.items():
        model = getattr(models, name)
        if not (isinstance(model, type) and issubclass(model, BaseModel)) or "$ref" in schema:
            continue
        model.build()
        wires = {field.alias or key for key, field in model.model_fields.items()}
        assert wires == set(schema.get("properties", {})), name


def test_examples_round_trip(schemas: dict[str, Any]) -> None:
    seen = 0
    for name, schema in schemas.items():
        target = getattr(models, name)
        if not (isinstance(target, type) and issubclass(target, (BaseModel, OpenUnion))):
            continue
        for example in schema.get("examples", ()):
            value = target.from_dict(example)
            seen += 1
            if not isinstance(value, BaseModel):  # a union may hold plain values
                continue
            assert same(value.to_dict(), example), name
            assert value.decode_issues == (), name
            assert value == type(value).from_json(value.to_json()), name
            assert not type(value).__name__.startswith("Unknown"), name
    assert seen > 1500


@pytest.mark.slow
@pytest.mark.parametrize("module", ["openapiopenai", "openapiopenai.models"])
@pytest.mark.parametrize("switch", ["1", "0"])
def test_eager_switch(switch: str, module: str) -> None:
    code = (
        f"import sys, {module}; response = sys.modules.get('openapiopenai.models.response');"
        "print(response is not None and response.Response.__pydantic_complete__)"
    )
    environment = {"OPENAPIOPENAI_EAGER": switch, "PYTHONPATH": str(ROOT)}
    result = subprocess.run(
        [sys.executable, "-W", "error", "-c", code],
        capture_output=True,
        text=True,
        check=True,
        cwd=ROOT,
        env=environment,
    )
    assert result.stdout.strip() == ("True" if switch == "1" else "False")


def test_import_is_light() -> None:
    code = (
        # Every interpreter with `site` has os, and up to 3.13 the small `importlib`.
        "import importlib, os, sys; before = set(sys.modules); import openapiopenai;"
        "print(sorted({name.partition('.')[0] for name in set(sys.modules) - before}))"
    )
    result = subprocess.run([sys.executable, "-S", "-c", code], capture_output=True, text=True, check=True, cwd=ROOT)
    assert result.stdout.strip() == "['openapiopenai']"


def test_a_call_loads_nothing_for_what_it_does_not_do() -> None:
    """Nobody listens to lines of the log, and the address of the server is no name."""
    code = (
        "import sys; from openapiopenai import OpenAI; client = OpenAI(api_key='k', base_url=sys.argv[1]);"
        "print(client.models.retrieve('m').id, {'logging', 'encodings.idna'} & {*sys.modules})"
    )
    found = b'{"id": "m", "object": "model", "created": 1, "owned_by": "us"}'
    with loopback(lambda request: Reply(200, {"content-type": "application/json"}, [found])) as url:
        command = [sys.executable, "-S", "-c", f"import sys; sys.path[:] = {sys.path!r}; {code}", url]
        result = subprocess.run(command, capture_output=True, text=True, check=True, cwd=ROOT)
    assert result.stdout.strip() == "m set()"


def is_model_page(page: Path) -> bool:
    """Whether a page is about a model, not about a resource, a connection or the index."""
    text = page.read_text()
    return page.name != "README.md" and "\n# client" not in text and "\n## Server events\n" not in text


def check_page(page: Path) -> bool:
    """Run the example of a page and compare with what it says that it prints; False for a page of an alias."""
    text = page.read_text()
    if "Another name for" in text:
        return False
    found = re.search(r"```python\n(.*?)\n```\n\nOutput:\n\n```text\n(.*?)\n```", text, re.S)
    assert found, f"{page.name} has no example"
    printed = StringIO()
    with redirect_stdout(printed):
        exec(compile(found[1], page.name, "exec"), {"__name__": page.stem})
    assert printed.getvalue().rstrip("\n") == found[2], page.name
    return True


MODEL_PAGES = [page for page in PAGES if is_model_page(page)]


@pytest.mark.slow
@pytest.mark.parametrize("first", sorted({page.name[0] for page in MODEL_PAGES}))
def test_pages_run_as_printed(first: str) -> None:
    assert any([check_page(page) for page in MODEL_PAGES if page.name[0] == first])


def test_pages_link_to_pages_that_exist() -> None:
    there = {page.name for page in PAGES} | {"README.md"}
    for page in PAGES:
        for link in re.findall(r"\]\(([A-Za-z0-9_]+\.md)\)", page.read_text()):
            assert link in there, f"{page.name} → {link}"
