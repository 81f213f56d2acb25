"""YAML as JSON: what it stands for, and text that is hostile or none."""

from __future__ import annotations

from typing import Any

import pytest

from openapiopenai._runtime.json.yaml_text import YamlError, document, documents

from .conftest import same

DOUBLING = "".join(f"a{n}: &a{n} [*a{n - 1}, *a{n - 1}]\n" for n in range(1, 40))
MERGING = "".join(f"a{n}: &a{n} {{<<: [*a{n - 1}, *a{n - 1}]}}\n" for n in range(1, 40))
CHAIN = "".join(f"- &a{n} [*a{n - 1}]\n" for n in range(1, 900))

VALUES: list[tuple[str, Any]] = [
    ("", None),
    ("a: [1, -2, 1.5, 1e3, .5, 0x1F, 1_000, 12:30]", {"a": [1, -2, 1.5, 1000.0, 0.5, "0x1F", "1_000", "12:30"]}),
    ("[true, False, no, on, y]", [True, False, "no", "on", "y"]),
    ("[null, ~, x]", [None, None, "x"]),
    ("[2020-01-01, .inf, .nan]", ["2020-01-01", ".inf", ".nan"]),
    ("['1', \"true\", !!str 1, ! 1]", ["1", "true", "1", "1"]),
    ("{1: a, true: b, null: c}", {"1": "a", "true": "b", "null": "c"}),
    ("{a: 1, a: 2}", {"a": 2}),
    ("a: &x {b: 1, c: 2}\nd: {<<: *x, c: 3}", {"a": {"b": 1, "c": 2}, "d": {"c": 3, "b": 1}}),
    ("a: &x {b: 1}\nd: {<<: [*x, {b: 2, e: 3}]}", {"a": {"b": 1}, "d": {"b": 1, "e": 3}}),
    ("a: {'<<': 1}", {"a": {"<<": 1}}),
    ("a: {<<: 1, b: 2}", {"a": {"b": 2}}),
    ("|\n  a\n  b\n", "a\nb\n"),
    ("[" * 1000 + "]" * 1000, None),
]


@pytest.mark.parametrize(("text", "value"), VALUES, ids=[each[0][:30] for each in VALUES])
def test_values(text: str, value: Any) -> None:
    found = document(text)
    assert isinstance(found, list) if len(text) > 1000 else same(found, value)


FAULTS = [
    ("[1", "line 2, column 1: not YAML: did not find expected"),
    ("a: b: c", "line 1, column 5: not YAML: mapping values are not allowed"),
    ("\0", "not YAML: control characters are not allowed"),
    ("a: 1\n---\nb: 1", "expected one document, there is a second"),
    ("[" * 200_000, "line 1: nests more than 1,000 levels deep"),
    ("- " * 200_000, "line 1: nests more than 1,000 levels deep"),
    ("x: &a [*a]", r"line 1: \*a stands before or inside of &a"),
    ("x: *a", r"line 1, column 4: not YAML: found undefined alias|line 1: \*a stands before or inside of &a"),
    (f"a0: &a0 [x]\n{DOUBLING}", "aliases make more than 1,000,000 values"),
    (f"a0: &a0 {{k: v}}\n{MERGING}", "aliases make more than 1,000,000 values"),
    (f"- &a0 [x]\n{CHAIN}", "aliases nest too deeply"),
    ("[1]: 2", "line 1: expected a string as key"),
    ("9" * 5000, "line 1: a number with more digits than can be read"),
    (
        "!!python/object/apply:os.system [ls]",
        "line 1: the tag tag:yaml.org,2002:python/object/apply:os.system stands for no",
    ),
    ("!!binary aGk=", "line 1: the tag tag:yaml.org,2002:binary stands for no JSON value"),
    ("!a%1b[31m 1", r"line 1: the tag !a\\x1b\[31m|not YAML"),
]


@pytest.mark.parametrize(("text", "fault"), FAULTS, ids=[each[1][:40] for each in FAULTS])
def test_faults(text: str, fault: str) -> None:
    with pytest.raises(YamlError, match=fault) as caught:
        document(text)
    assert str(caught.value).isprintable()


def test_documents_are_read_one_by_one() -> None:
    """What stands before a fault is read; anchors are those of one document."""
    found = documents("a: &x 1\n---\nb: 2\n---\nc: *x\n")
    assert [next(found), next(found)] == [{"a": 1}, {"b": 2}]
    with pytest.raises(YamlError, match=r"x stands before|undefined alias"):
        next(found)
