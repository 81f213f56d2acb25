"""Templates, the facts that they print, and their list in `templates/README.md` agree."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from types import NoneType
from typing import get_args

import pytest

from openapiopenai.generate.layout import facts, variables
from openapiopenai.generate.layout.variables import CLASSES, GENERATOR, TEMPLATES, Use, inner
from openapiopenai.generate.openapi.faults import DocumentError

pytestmark = pytest.mark.slow


def test_the_list_is_up_to_date() -> None:
    assert (TEMPLATES / "README.md").read_text() == variables.readme(), (
        "run python -m openapiopenai.generate.layout.variables"
    )


def test_templates_use_all_variables_and_no_others() -> None:
    found, unknown = variables.uses(TEMPLATES)
    listed = {Use(cls, name) for cls in CLASSES for name in variables.variables(cls)}
    assert unknown == []
    assert found == listed | {Use(None, name) for name in GENERATOR}


def test_texts_have_examples() -> None:
    every = [each for cls in CLASSES for each in variables.variables(cls).values()]
    assert len(every) > 150
    for each in every:
        assert each.about.endswith("."), each
        assert bool(each.example) == (each.type in (str, list[str])), each


INSIDE = "{{#models}}{{#model}}{{#vendorExtensions.x-model}}%s{{/vendorExtensions.x-model}}{{/model}}{{/models}}"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("{{packagename}}", "packagename"),
        ("{{doc}}", "doc"),
        ("{{{ x-doc }}}", "x-doc"),
        (INSIDE % "{{docs}}", "docs"),
        (INSIDE % "{{wire}}", "wire"),
        (INSIDE % "{{#object}}{{#fields}}{{wire}}{{/fields}}{{/object}}", "wire"),
        (INSIDE % "{{#object}}{{/object}}{{#fields}}{{/fields}}", "fields"),
        (INSIDE % "{{^alias}}{{target}}{{/alias}}", "target"),
        (INSIDE % "{{alias.tarquet}}", "alias.tarquet"),
        (INSIDE % "{{object.fields.0.nam}}", "object.fields.0.nam"),
        (INSIDE % "{{>other}}", "missing"),
        ("{{#vendorExtensions.x-models}}{{/vendorExtensions.x-models}}", "vendorExtensions.x-models"),
    ],
)
def test_a_name_that_does_not_exist_is_an_error(tmp_path: Path, text: str, name: str) -> None:
    (tmp_path / "model.mustache").write_text(text)
    (tmp_path / "other.mustache").write_text("{{missing}}")
    with pytest.raises(DocumentError, match=f"there is no variable `{name}` here; see templates/README.md"):
        variables.check(tmp_path)


@pytest.mark.parametrize(
    "text",
    [
        "{{packageName}}",
        INSIDE % "{{doc}}{{classname}}{{#exports}}{{.}}{{/exports}}{{exports.0}}",
        INSIDE % "{{#object}}{{doc}}{{#fields}}{{name}}{{packageName}}{{/fields}}{{/object}}",
        INSIDE % "{{#object}}{{#fields.0}}{{name}}{{/fields.0}}{{/object}}{{alias.target}}",
        "{{#exports}}{{name}}{{module}}{{/exports}}",
    ],
)
def test_names_of_this_section_and_of_outer_ones(tmp_path: Path, text: str) -> None:
    (tmp_path / "model.mustache").write_text(text)
    variables.check(tmp_path)


def test_options_of_the_configuration(tmp_path: Path) -> None:
    (tmp_path / "model.mustache").write_text("{{#company}}{{company}}{{/company}}")
    variables.check(tmp_path, {"company": "Garden"})
    with pytest.raises(DocumentError, match="`company`"):
        variables.check(tmp_path)


@dataclass(frozen=True)
class Inner:
    text: str


@dataclass(frozen=True)
class Outer:
    name: str
    is_async: bool
    inner: Inner | None
    many: list[Inner]


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (
            Outer("a", True, Inner("b"), [Inner("c"), Inner("")]),
            {"name": "a", "is_async": True, "inner": {"text": "b"}, "many": [{"text": "c"}, {"text": False}]},
        ),
        (Outer("", False, None, []), {"name": False, "is_async": False, "inner": False, "many": False}),
    ],
)
def test_facts_as_json(value: Outer, expected: dict[str, object]) -> None:
    assert facts.to_json(value) == expected


def test_only_texts_flags_and_classes_of_facts() -> None:
    """What a template sees has one of these forms, so that it prints as meant."""
    for cls in CLASSES:
        for each in variables.variables(cls).values():
            scalar = inner(each.type)
            assert scalar in (str, bool) or scalar in set(CLASSES), each
            assert set(get_args(each.type)) <= {scalar, NoneType}, each
