"""Values from the text of options: typed as the API says, from files (`@path`) and standard input (`-`)."""

from __future__ import annotations

import json
import sys
from contextlib import suppress
from pathlib import Path
from typing import Any, BinaryIO, NoReturn, TypeGuard

import click

from .parameters import Parameter

STDIN = "-"
NAMES = {
    "string": "text",
    "integer": "a whole number",
    "number": "a number",
    "boolean": "true or false",
    "object": "an object as JSON or YAML",
    "array": "a list as JSON or YAML",
    "file": "a file",
}
TYPES: dict[str, tuple[type, ...]] = {
    "string": (str,),
    "integer": (int,),
    "number": (int, float),
    "boolean": (bool,),
    "object": (dict,),
    "array": (list,),
    "null": (type(None),),
}
SCALARS = {"integer", "number", "boolean"}
LARGEST = 256 << 20
"""Bytes of text from a file or from standard input."""


def wrong(option: str, expected: str, text: str) -> NoReturn:
    """Raise the error for a value that is not what an option expects."""
    shown = text if len(text) <= 60 else f"{text[:57]}…"
    raise click.UsageError(f"{option}: expected {expected}, got {shown!r}")


def value_of(option: str, parameter: Parameter, texts: list[str]) -> Any:
    """Return the value of an option that was given once or more."""
    if not parameter.is_list:
        return single(option, parameter, texts[-1])
    if len(texts) == 1 and len(parameter.kinds) > 1:
        return single(option, parameter, texts[0], or_item=True)
    return [each for text in texts for each in elements(option, parameter, text)]


def elements(option: str, parameter: Parameter, text: str) -> list[Any]:
    """Return the elements that one use of an option adds to a list: one, or those of a JSON array."""
    if text.lstrip().startswith("[") and is_list(found := parsed_or_none(text)):
        return list(found)
    return [element(option, parameter, text)]


def element(option: str, parameter: Parameter, text: str) -> Any:
    return single(option, parameter.item, text)


def single(option: str, parameter: Parameter, text: str, *, or_item: bool = False) -> Any:
    """Return one value; `or_item`: an element of a list makes a list of one."""
    if parameter.is_file and not text.lstrip().startswith("{"):
        return file(option, text)
    if text == STDIN or text.startswith("@"):
        text = content(option, text)
    kinds = set(parameter.kinds)
    if kinds == {"string"}:
        return text
    found = parsed_or_none(text, yaml="string" not in kinds)
    if found is not None and fits(found, kinds) and (not isinstance(found, str) or kinds & SCALARS):
        return found
    if text == "null" and parameter.facts.get("null"):
        return None
    if kinds & {"string", "any"}:
        return text if found is None or "any" not in kinds else found
    if or_item or kinds == {"array"}:
        return [element(option, parameter, text)]
    return wrong(option, " or ".join(NAMES.get(kind, kind) for kind in parameter.kinds), text)


def fits(value: Any, kinds: set[str]) -> bool:
    """Whether a value has one of some JSON types; a boolean is no number."""
    if isinstance(value, bool):
        return "boolean" in kinds
    return any(isinstance(value, TYPES.get(kind, ())) for kind in kinds)


def content(option: str, text: str) -> str:
    """Return the text of a file or of standard input; `@@` is an `@` that is meant."""
    if text.startswith("@@"):
        return text[1:]
    name = text.removeprefix("@")
    try:
        return decoded(stdin(option), LARGEST) if name == STDIN else text_of(Path(name), most=LARGEST, is_regular=False)
    except OSError as error:
        raise click.UsageError(f"{option}: {error.strerror or error}: {name}") from None
    except UnicodeDecodeError:
        return wrong(option, "text in UTF-8", text)
    except ValueError as error:
        raise click.UsageError(f"{option}: {error}: {name}") from None


def text_of(path: Path, *, most: int, is_regular: bool = True) -> str:
    """Return the text of a file; `is_regular`: of no pipe and no device.

    Raises OSError, UnicodeDecodeError, and ValueError for another kind of file or more than `most` bytes.
    """
    if is_regular and path.exists() and not path.is_file():
        raise ValueError("expected a file")
    with path.open("rb") as file:
        return decoded(file, most)


def decoded(file: BinaryIO, most: int) -> str:
    """Return the text of an open file; see `text_of`."""
    data = file.read(most + 1)
    if len(data) > most:
        raise ValueError(f"has more than {most >> 20} MB")
    return data.decode("utf-8-sig")


def stdin(option: str) -> BinaryIO:
    """Return standard input; raises UsageError if it is closed, or another option has it."""
    if sys.stdin is None or sys.stdin.closed:  # pyright: ignore[reportUnnecessaryComparison]
        raise click.UsageError(f"{option}: standard input is closed")
    taken = click.get_current_context().meta.setdefault("stdin", option)
    if taken != option:
        raise click.UsageError(f"{option}: standard input is that of {taken}")
    return sys.stdin.buffer


def file(option: str, text: str) -> Any:
    """Return a file as the library takes it: a path, or a name and the bytes of standard input."""
    if text in (STDIN, "@-"):
        return ("stdin", stdin(option).read())
    path = Path(text.removeprefix("@")).expanduser()
    if not path.is_file():
        reason = "a directory" if path.is_dir() else "a pipe or a device" if path.exists() else "no such file"
        raise click.UsageError(f"{option}: {reason}: {path}")
    return path


def body(option: str, text: str) -> Any:
    """Return JSON values from JSON or YAML: text, a file, or standard input."""
    if text == STDIN or text.startswith("@"):
        text = content(option, text)
    found = parsed(option, text)
    if found is None:
        wrong(option, "JSON or YAML", text)
    return found


def parsed_or_none(text: str, *, yaml: bool = True) -> Any:
    """Return JSON values; None for null and for text that is neither JSON nor (if wanted) YAML of more than one value."""
    try:
        return json.loads(text, parse_constant=lambda name: name)
    except (ValueError, RecursionError):
        with suppress(ValueError):
            return structure(text) if yaml else None
        return None


def parsed(option: str, text: str) -> Any:
    """The same; raises UsageError with the place of the mistake."""
    try:
        return json.loads(text, parse_constant=lambda name: wrong(option, "a finite number", name))
    except (ValueError, RecursionError) as no_json:
        try:
            return structure(text)
        except ValueError as no_yaml:
            is_like_json = text.lstrip()[:1] in ("{", "[") and isinstance(no_json, json.JSONDecodeError)
            reason = no_json if is_like_json else no_yaml
            raise click.UsageError(f"{option}: neither JSON nor YAML: {reason}") from None


def structure(text: str) -> Any:
    """Return the objects and lists of YAML; raises ValueError for anything else, and if PyYAML is not installed."""
    try:
        from .._runtime.json.yaml_text import document
    except ModuleNotFoundError:
        raise ValueError("PyYAML is not installed") from None
    found = document(text)
    if not (is_object(found) or is_list(found)):
        raise ValueError("expected an object or a list")
    return found


def is_list(value: object) -> TypeGuard[list[Any]]:
    return isinstance(value, list)


def is_object(value: object) -> TypeGuard[dict[str, Any]]:
    return isinstance(value, dict)
