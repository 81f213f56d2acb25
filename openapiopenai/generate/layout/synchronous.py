"""Makes the synchronous half of a module from the asynchronous one: `streams_sync.py` from `streams_async.py`.

Only the asynchronous half is written by hand. Its tokens are copied, without `async` and `await`, and with other names:

- `AsyncStream` → `Stream`, for every name that begins so, and the few in `NAMES`;
- `streams_async` → `streams_sync`, for modules;
- `tasks` → `threads`, for the modules of what the two really do differently: both are written by hand, with the same
  names;
- in docstrings, comments and strings, the same names and the phrases in `PHRASES`.

A method `__await__` or `aclose` has no synchronous counterpart and is left out; a loop that only yields becomes `yield
from`, which is faster. Ruff does the rest: it removes imports that are unused now, and formats.
"""

from __future__ import annotations

import ast
import keyword
import re
import tokenize
from collections.abc import Iterator
from io import StringIO
from pathlib import Path
from typing import NamedTuple, TypeAlias

from openapiopenai.generate.openapi import writing
from openapiopenai.generate.openapi.faults import DocumentError

NAMES = {
    "AsyncAPIClient": "SyncAPIClient",
    "AsyncClient": "SyncClient",
    "AsyncResource": "SyncResource",
    "__aenter__": "__enter__",
    "__aexit__": "__exit__",
    "__aiter__": "__iter__",
    "__anext__": "__next__",
    "StopAsyncIteration": "StopIteration",
    "aclose": "close",
    "aclosing": "closing",
    "aiter": "iter",
    "anext": "next",
    "is_async": "is_async",
}
"""Names that do not follow the rules."""
PHRASES = (
    (re.compile(r" \(synchronous or asynchronous\)"), ""),
    (re.compile(r"\b([Aa])n (?=`?async (for|with|def)\b)"), r"\1 "),
    (re.compile(r"\basync (?=(for|with|def)\b)"), ""),
    (re.compile(r" of the running event loop\b"), ""),
    (re.compile(r"\btasks, and in one event loop after another"), "threads, and after a fork"),
    (re.compile(r"\bawait (?=[\w`])"), ""),
    (re.compile(r"\b([Aa])n asynchronous\b"), r"\1 synchronous"),
    (re.compile(r"\basynchronous\b"), "synchronous"),
    (re.compile(r"\bAsynchronous\b"), "Synchronous"),
    (re.compile(r"\b([Aa]nother|[Aa]ny|[Oo]ther|between|calling|from) task(?=s?\b)"), r"\1 thread"),
)
"""What docstrings, comments and strings say of asynchronous code, and what of synchronous code."""
PLACES = (".", "_runtime/**", "bulk", "compat/openai", "helpers", "testing/**")
"""Folders of a package that hold such modules."""
_NAME = re.compile(r"\b(?:_?Async[A-Z]\w*|\w+_(?:async|tasks)|__a\w+__|a(?:close|closing|iter|next))\b")


def synchronous_name(name: str) -> str:
    """Return the synchronous counterpart of a name: of a class, a function, or a module."""
    if name in NAMES:
        return NAMES[name]
    name = re.sub("^(_?)Async(?=[A-Z])", r"\1", name)
    return re.sub("(^|_)tasks$", r"\1threads", re.sub("_async$", "_sync", name))


def synchronous_text(text: str) -> str:
    """Return a docstring, comment or string as it is in synchronous code."""
    for pattern, instead in PHRASES:
        text = pattern.sub(instead, text)
    return _NAME.sub(lambda found: synchronous_name(found[0]), text)


class Token(NamedTuple):
    """A token, and where it begins and ends in the source."""

    kind: int
    text: str
    start: int
    end: int


def tokens_of(source: str) -> list[Token]:
    """Return the tokens of a module; a formatted string is one token, in every version of Python."""
    starts = [0]
    for line in StringIO(source):
        starts.append(starts[-1] + len(line))
    found: list[Token] = []
    opened: list[int] = []
    for each in tokenize.generate_tokens(StringIO(source).readline):
        start, end = (starts[row - 1] + column for row, column in (each.start, each.end))
        kind = tokenize.tok_name[each.type]
        if kind.endswith("STRING_START"):
            opened.append(start)
        elif kind.endswith("STRING_END"):
            start = opened.pop()
            if not opened:
                found.append(Token(tokenize.STRING, source[start:end], start, end))
        elif not opened:
            found.append(Token(each.type, each.string, start, end))
    return found


Edit: TypeAlias = tuple[int, int, str]
"""Start, end, and what stands there instead."""


def synchronous(source: str) -> str:
    """Return the synchronous half of a module, not formatted yet."""
    made: list[str] = []
    place = 0
    edits = [*statement_edits(source), *token_edits(tokens_of(source))]
    for start, end, text in sorted(edits, key=lambda edit: (edit[0], -edit[1])):
        if start >= place:  # not inside of what changes as a whole
            made += (source[place:start], text)
            place = end
    return "".join(made) + source[place:]


def statement_edits(source: str) -> Iterator[Edit]:
    """Yield what changes as a whole: `__await__` and `aclose` are left out, a loop that only yields becomes `yield from`."""
    lines = source.split("\n")

    def place(row: int | None, column: int | None) -> int:
        """Return a place in the source; the parser counts columns in bytes."""
        assert row is not None and column is not None
        before = lines[row - 1].encode()[:column].decode()
        return sum(len(line) + 1 for line in lines[: row - 1]) + len(before)

    for node in ast.walk(ast.parse(source)):
        match node:
            case ast.FunctionDef(name="__await__") | ast.AsyncFunctionDef(name="aclose"):
                yield place(node.lineno, 0), place(node.end_lineno, node.end_col_offset), ""
            case ast.For() | ast.AsyncFor() if only_yields(node):
                items = node.iter
                yield place(node.lineno, node.col_offset), place(items.lineno, items.col_offset), "yield from "
                yield place(items.end_lineno, items.end_col_offset), place(node.end_lineno, node.end_col_offset), ""
            case _:
                pass


def only_yields(loop: ast.For | ast.AsyncFor) -> bool:
    """Whether a loop does nothing but yield its items."""
    match loop.target, loop.body, loop.orelse:
        case ast.Name(id=item), [ast.Expr(value=ast.Yield(value=ast.Name(id=name)))], []:
            return item == name
        case _:
            return False


def token_edits(tokens: list[Token]) -> Iterator[Edit]:
    """Yield what changes of single tokens."""
    for number, token in enumerate(tokens):
        if token.kind in (tokenize.STRING, tokenize.COMMENT):
            yield token.start, token.end, synchronous_text(token.text)
        elif token.kind == tokenize.NAME:
            following = tokens[number + 1]
            if token.text in ("async", "await"):
                yield token.start, following.start, ""
                yield from parentheses(tokens, number)
            elif token.text == "Awaitable" and following.text == "[":
                end = tokens[closing(tokens, number + 1)]
                yield token.start, following.end, ""
                yield end.start, end.end, ""
            else:
                yield token.start, token.end, synchronous_name(token.text)


def parentheses(tokens: list[Token], number: int) -> Iterator[Edit]:
    """Yield the parentheses to remove around an `await` that is all they hold: `(await x.read()).strip()`."""
    if number < 2 or tokens[number - 1].text != "(" or is_value(tokens[number - 2]):
        return
    end = closing(tokens, number - 1)
    place = number + 1
    while place < end and (is_name(tokens[place]) or tokens[place].text in (".", "(", "[", "await")):
        place = closing(tokens, place) + 1 if tokens[place].text in ("(", "[") else place + 1
    if place == end and tokens[end + 1].text in (".", "["):
        for each in (tokens[number - 1], tokens[end]):
            yield each.start, each.end, ""


def is_name(token: Token) -> bool:
    return token.kind == tokenize.NAME and not keyword.iskeyword(token.text)


def is_value(token: Token) -> bool:
    """Whether a parenthesis after a token is that of a call."""
    return is_name(token) or token.text in (")", "]")


def closing(tokens: list[Token], number: int) -> int:
    """Return the position of the bracket that closes the one at a position."""
    depth = 0
    for place in range(number, len(tokens)):
        if tokens[place].kind == tokenize.OP:
            depth += (tokens[place].text in ("(", "[", "{")) - (tokens[place].text in (")", "]", "}"))
        if depth == 0:
            return place
    raise ValueError("a bracket that nothing closes")


def check(path: Path, code: str) -> str:
    """Return code; raises DocumentError if something asynchronous is left in it."""
    kinds = (ast.Await, ast.AsyncFor, ast.AsyncWith, ast.AsyncFunctionDef)
    for node in ast.walk(ast.parse(code)):
        is_left = isinstance(node, kinds) or (isinstance(node, ast.comprehension) and node.is_async)
        if is_left or (isinstance(node, ast.Name) and node.id == "asyncio"):
            raise DocumentError([f"{path}: has no synchronous form: {ast.unparse(node)}"])
    return code


def halves(package: Path) -> dict[Path, Path]:
    """Return the asynchronous modules of a package, and the synchronous ones that are made of them."""
    found = [path for place in PLACES for path in sorted(package.glob(f"{place}/*_async.py"))]
    return {path: path.with_name(f"{path.stem.removesuffix('_async')}_sync.py") for path in found}


def made(package: Path) -> list[Path]:
    """Return the synchronous modules that there are."""
    return [path for place in PLACES for path in sorted(package.glob(f"{place}/*_sync.py"))]


def make(package: Path) -> list[Path]:
    """Write all synchronous modules of a package, remove those without a source, and return what is to be formatted."""
    texts = {
        target: f"# Generated from {path.name} by `make generate`; edit that file instead.\n\n{half(path)}"
        for path, target in halves(package).items()
    }
    for path in set(made(package)) - texts.keys():
        path.unlink()
    writing.replace(texts)
    return [*texts]


def half(path: Path) -> str:
    """Return the synchronous half of a module, not formatted yet."""
    return check(path, synchronous(path.read_text("utf-8")))
