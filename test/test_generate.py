"""Generation: a small spec with every construct gives the expected files, and they work."""

from __future__ import annotations

import importlib
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
import yaml
from pydantic import ValidationError

from openapiopenai.generate.layout import project as generate
from openapiopenai.generate.layout import stamp

from .conftest import ROOT, same
from .test_models import check_page, is_model_page

pytestmark = pytest.mark.slow

MINI = ROOT / "test" / "data" / "mini"
GOLDEN = MINI / "golden"
UPDATE = "UPDATE_GOLDEN"
"""Environment variable: write the expected files instead of comparing with them."""


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> generate.Project:
    """The small spec in a project of its own, generated."""
    root = tmp_path_factory.mktemp("garden")
    for name in ("openapi.yaml", "openapi-generator-config.yaml"):
        shutil.copy(MINI / name, root)
    (root / "garden").mkdir()
    shutil.copy(ROOT / "openapiopenai" / "profile.py", root / "garden")
    made = generate.Project(root)
    assert made.update() == "generated 23 of 23 models and 6 of 6 resources and connections, and their pages"
    return made


@pytest.fixture(scope="module")
def garden(project: generate.Project) -> Iterator[ModuleType]:
    """The package that was generated."""
    sys.path.insert(0, str(project.root))
    yield importlib.import_module("garden.models")
    sys.path.remove(str(project.root))


def made_files(project: generate.Project) -> dict[str, str]:
    code = [path for folder in ("models", "api") for path in (project.package / folder).glob("*.py*")]
    paths = [*code, *project.package.glob("operations/*.json"), *(project.root / "docs").rglob("*.md")]
    return {str(path.relative_to(project.root)): path.read_text() for path in sorted(paths)}


def test_output_is_as_expected(project: generate.Project) -> None:
    made = made_files(project)
    if os.environ.get(UPDATE):
        shutil.rmtree(GOLDEN, ignore_errors=True)
        for name, text in made.items():
            target = GOLDEN / f"{name}.txt"
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_text(text)
    expected = {
        str(path.relative_to(GOLDEN)).removesuffix(".txt"): path.read_text() for path in sorted(GOLDEN.rglob("*.txt"))
    }
    assert made.keys() == expected.keys()
    for name, text in made.items():
        assert text == expected[name], f"{name}: set {UPDATE}=1 if this is meant"


def test_same_bytes_every_time_and_stale_files_are_noticed(project: generate.Project) -> None:
    before = made_files(project)
    assert stamp.problem(project.root, project.package) == ""
    page = project.root / "docs" / "Plant.md"
    page.write_text(page.read_text() + "edited\n")
    assert "edited" in stamp.problem(project.root, project.package)
    (project.package / "models" / "left_over.py").touch()
    project.generate()
    assert made_files(project) == before
    spec = project.root / "openapi.yaml"
    text = spec.read_text()
    spec.write_text(text + "\n# changed\n")
    assert "have changed" in stamp.problem(project.root, project.package)
    spec.write_text(text)
    assert stamp.problem(project.root, project.package) == ""


Edit = Callable[[Any], object]


def spare(spec: Any) -> None:
    spec["components"]["schemas"]["Spare"] = {"type": "object", "properties": {"age": {"type": "integer"}}}


def renamed(spec: Any) -> None:
    schemas = spec["components"]["schemas"]
    schemas["Spade"] = {**schemas.pop("Spare"), "x-former-names": {"Spare": "0.3"}}


def operation(spec: Any) -> None:
    body = {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Spade"}}}}
    found = {"operationId": "getSpade", "x-method": "spades.get", "responses": {"200": {"description": "OK", **body}}}
    spec["paths"]["/spade"] = {"get": found}


STEPS: list[tuple[str, list[Edit], str]] = [
    ("a new schema", [spare], "1 of 24 models and 0 of 6"),
    (
        "a field, and texts of a schema and of an operation",
        [
            lambda spec: spec["components"]["schemas"]["Spare"]["properties"].update(b={}),
            lambda spec: spec["components"]["schemas"]["Pot"].update(description="A pot."),
            lambda spec: spec["paths"]["/plants"]["post"].update(description="Plants one."),
        ],
        "2 of 24 models and 1 of 6",
    ),
    ("another name, and a new operation", [renamed, operation], "1 of 24 models and 2 of 7"),
    (
        "the text of a resource",
        [lambda spec: spec.update({"x-resources": {"spades": {"description": "Tools."}}})],
        "0 of 24 models and 2 of 7",
    ),
    (
        "a removed operation and schema",
        [lambda spec: spec["paths"].pop("/spade"), lambda spec: spec["components"]["schemas"].pop("Spade")],
        "0 of 23 models and 1 of 6",
    ),
]


def test_only_what_has_changed_is_made(project: generate.Project, tmp_path: Path) -> None:
    root = tmp_path / "garden"
    shutil.copytree(project.root, root)
    edited, spec = generate.Project(root), root / "openapi.yaml"
    document = yaml.safe_load(spec.read_text())
    for number, (what, edits, made) in enumerate(STEPS):
        for edit in edits:
            edit(document)
        spec.write_text(yaml.safe_dump(document, sort_keys=False))
        kept = root / "garden" / "models" / "bed.py"
        before = kept.stat().st_mtime_ns
        assert f"generated {made} " in edited.generate(), what
        assert kept.stat().st_mtime_ns == before, what
        fresh = tmp_path / f"fresh{number}" / "garden"
        shutil.copytree(root, fresh, ignore=shutil.ignore_patterns("build", "docs", "models", "api"))
        generate.Project(fresh).generate()
        assert made_files(edited) == made_files(generate.Project(fresh)), what
        assert (root / stamp.LOCK).read_text() == (fresh / stamp.LOCK).read_text(), what


@pytest.mark.parametrize(
    "reworded",
    [
        pytest.param(lambda text: f"# Plants and pots.\n{text}# The end.\n", id="comments"),
        pytest.param(lambda text: text.replace("\n", "\r\n"), id="line ends"),
        pytest.param(lambda text: json.dumps(yaml.safe_load(text)), id="another notation"),
    ],
)
def test_nothing_is_made_where_the_spec_says_the_same(
    project: generate.Project, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, reworded: Callable[[str], str]
) -> None:
    root = tmp_path / "garden"
    shutil.copytree(project.root, root)
    edited, spec = generate.Project(root), root / "openapi.yaml"
    files = {path: path.stat().st_mtime_ns for path in root.glob("garden/**/*.py")}
    spec.write_bytes(reworded(spec.read_text()).encode())
    monkeypatch.setattr(subprocess, "run", None)  # neither Java nor the formatter
    assert stamp.problem(root, edited.package)
    assert edited.update() == "nothing to do: openapi.yaml says the same in other words"
    assert edited.update() == "nothing to do: generated files are up to date"
    assert {path: path.stat().st_mtime_ns for path in files} == files


@pytest.mark.parametrize("state", ["", "{", "[]", "{}"])
def test_everything_is_made_where_what_is_remembered_is_of_no_use(
    project: generate.Project, tmp_path: Path, state: str
) -> None:
    root = tmp_path / "garden"
    shutil.copytree(project.root, root)
    (root / "build" / "parts.json").write_text(state)
    assert "generated 23 of 23 " in generate.Project(root).generate()


def test_everything_is_made_where_a_file_or_a_maker_is_another(project: generate.Project, tmp_path: Path) -> None:
    root = tmp_path / "garden"
    shutil.copytree(project.root, root)
    before = made_files(project)
    (root / "garden" / "models" / "bed.py").write_text("edited")
    assert "generated 23 of 23 " in generate.Project(root).generate()
    (root / "templates").mkdir()
    shutil.copy(stamp.TOOLS / "templates" / "value.mustache", root / "templates")
    assert "generated 23 of 23 " in generate.Project(root).generate()
    assert "generated 23 of 23 " in generate.Project(root).generate(force=True)
    assert made_files(generate.Project(root)) == before


def test_pages_run_as_printed(project: generate.Project, garden: ModuleType) -> None:
    pages = [page for page in sorted((project.root / "docs").glob("*.md")) if is_model_page(page)]
    assert sum(check_page(page) for page in pages) > 18


PLANT: dict[str, Any] = {
    "id": "plant_1", "object": "plant", "kind": "tree", "height": 3, "tags": [], "from": "seed", "parent": None,
    "event": {"type": "watered", "litres": 1.5},
}  # fmt: skip


@pytest.mark.parametrize(
    "changes",
    [
        {},
        {"height": 3.0},
        {"leaves": None, "schema": {"a": [1, None]}, "soil/ph": 7, "1st": 1, "model_config": "x"},
        {"parent": {**PLANT, "parent": {**PLANT, "kind": "a new kind"}}},
        {"event": {"type": "cut", "tool": "saw"}, "events": [{"type": "cut"}, {"type": "cut", "tool": "knife"}]},
        {"note": "text"},
        {"note": {"text": "a", "answers": [{"text": "b", "answers": []}]}},
        {"note": [{"text": "a"}]},
        {"labels": {"a": "b"}, "grid": [[1], []], "water": "a lake", "status": None, "code": 3, "anything": [{}]},
        {"spot": {"x": 1, "z": 2}},
    ],
)
def test_payloads_of_every_construct(garden: ModuleType, changes: dict[str, Any]) -> None:
    payload = {**PLANT, **changes}
    plant = garden.Plant.from_json(json.dumps(payload))
    assert plant.decode_issues == ()
    assert same(plant.to_dict(), payload)
    assert same(json.loads(plant.to_json()), payload)
    assert garden.Plant.model_validate(payload) == plant
    assert garden.Plant(**{**payload, "event": plant.event}) == plant


@pytest.mark.parametrize(
    ("event", "name"),
    [
        ({"type": "watered", "litres": 1}, "Watered"),
        ({"type": "cut", "tool": "saw"}, "CutBySaw"),
        ({"type": "cut", "tool": "shears"}, "CutByHand"),
        ({"type": "cut"}, "CutByHand"),
        ({"type": "cut", "tool": "laser"}, "UnknownEventCut"),
        ({"type": "eaten"}, "UnknownEvent"),
        ({}, "UnknownEvent"),
    ],
)
def test_nested_unions_choose_by_both_tags(garden: ModuleType, event: dict[str, Any], name: str) -> None:
    module = importlib.import_module("garden.models.event")
    for value in (module.from_dict(event), module.from_json(json.dumps(event))):
        assert type(value).__name__ == name
        assert same(value.to_dict(), event)


@pytest.mark.parametrize(
    ("place", "name"),
    [
        ({"row": 1}, "Bed"),
        ({"size": 2.5}, "Pot"),
        ({"size": "big", "colour": "red"}, "Pot"),
        ({"size": 1, "row": 2}, "Bed"),
    ],
)
def test_without_a_tag_what_fits_is_taken(garden: ModuleType, place: dict[str, Any], name: str) -> None:
    module = importlib.import_module("garden.models.place")
    value = module.from_dict(place)
    assert type(value).__name__ == name and same(value.to_dict(), place)


def test_aliases_and_constants(garden: ModuleType) -> None:
    assert garden.BetaPlant is garden.Plant
    assert garden.Watered(litres=2).to_json() == '{"type":"watered","litres":2}'
    with pytest.raises(ValidationError, match="litres"):
        garden.Watered()


@pytest.mark.parametrize(
    ("former", "present"),
    [
        ("PlantRequest", "CreatePlantRequest"),
        ("PlantRequestDict", "CreatePlantRequestDict"),
        ("NewPlant", "CreatePlantRequest"),
        ("NewPlantDict", "CreatePlantRequestDict"),
    ],
)
def test_former_names(project: generate.Project, garden: ModuleType, former: str, present: str) -> None:
    with pytest.warns(DeprecationWarning, match=f"garden.models.{former} is now {present}; .* 0\\.3") as caught:
        assert getattr(garden, former) is getattr(garden, present)
    assert caught[0].filename == __file__
    stub = (project.package / "models" / "__init__.pyi").read_text()
    assert f"import {present} as {former}\n" in stub and f'"{former}",' in stub


def test_checked_in_files_are_up_to_date() -> None:
    project = generate.Project(ROOT)
    assert stamp.problem(ROOT, project.package) == ""
    assert yaml.safe_load((ROOT / "openapi-generator-config.yaml").read_text())["packageName"] == "openapiopenai"
