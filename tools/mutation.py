"""Mutation testing: whether a test fails where one thing in a module is changed.

`python -m tools.mutation MODULE [--most 60] [--seed 1] [--tests NAME …]`. `MODULE` is a path below openapiopenai without
`.py`: `_runtime/http/sse`. Tests are those of `TESTS`, or those named. Prints the mutants that survived, each to be judged
by a person: no test tells the difference, or there is none (an equivalent mutant).

Each mutant runs in a process of its own, made by `fork`: nothing is written to a file. Programs that tests start in turn
run the module as it is. Of a module with a synchronous half, the asynchronous one is changed.

The tests run once with the module as it is, which tells the statements that each test runs and how long it takes. Those
that run the changed statement come first, the quickest before others; a mutant that takes a test ten times as long as
that, and 20 seconds more, is killed.
"""

from __future__ import annotations

import argparse
import ast
import builtins
import copy
import importlib
import json
import os
import random
import resource
import signal
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import suppress
from importlib.machinery import ModuleSpec, PathFinder, SourceFileLoader
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    import pytest

ROOT = Path(__file__).parents[1]
PACKAGE = "openapiopenai"
TESTS: dict[str, tuple[str, ...]] = {
    "_runtime/calls/call": ("call", "retry", "redirects", "rate_limits", "mistakes", "settings", "auth", "faults"),
    "_runtime/calls/pages": ("pages", "paging"),
    "_runtime/calls/reader": ("stream_errors", "outputs", "telemetry", "bodies"),
    "_runtime/calls/redirect": ("redirects", "faults"),
    "_runtime/calls/results": ("bodies", "operations", "call", "tolerates", "uploads", "mistakes", "public"),
    "_runtime/calls/retry": ("retry", "call"),
    "_runtime/calls/streams": ("stream_errors", "connections", "outputs", "telemetry", "structured", "public"),
    "_runtime/calls/streams_async": ("stream_errors", "connections", "outputs", "telemetry", "structured", "public"),
    "_runtime/http/chunked": ("chunked", "faults"),
    "_runtime/http/connection_tasks": ("connections", "proxies", "faults"),
    "_runtime/http/connection_threads": ("connections", "proxies", "faults"),
    "_runtime/http/http1": ("http1", "connections"),
    "_runtime/http/http1_transport_async": ("connections", "http1", "proxies", "faults"),
    "_runtime/http/httpx_streams": ("httpx", "faults"),
    "_runtime/http/multipart": ("multipart", "bodies", "uploads"),
    "_runtime/http/query": ("query", "parameters", "bodies"),
    "_runtime/http/sse": ("sse", "stream_errors"),
    "_runtime/http/texts": ("sse",),
    "_runtime/json/codec": ("decoding", "encoding", "salvage", "wrapped_json"),
    "_runtime/json/declared": ("declared", "preload", "decoding"),
    "_runtime/json/issues": ("salvage",),
    "_runtime/json/outline": ("outline", "unions", "tolerates"),
    "_runtime/json/redaction": ("secrets", "printing", "auth"),
    "_runtime/json/salvage": ("salvage", "encoding", "decoding"),
    "_runtime/json/unions": ("unions", "decoding"),
    "_runtime/sockets/connection": ("realtime", "websocket_faults"),
    "_runtime/sockets/connection_async": ("realtime", "websocket_faults"),
    "_runtime/sockets/opening": ("realtime", "websocket_faults", "redirects"),
    "_runtime/sockets/opening_async": ("realtime", "websocket_faults", "redirects"),
    "_runtime/sockets/websocket": ("realtime", "websocket_faults"),
    "_runtime/sockets/websocket_tasks": ("realtime", "websocket_faults"),
    "helpers/accumulators": ("merging", "partial_objects", "structured", "outputs"),
    "helpers/polling": ("polling",),
    "helpers/webhooks": ("webhooks",),
}
"""Module → the tests that are about it, those first that find most."""
PRELOADED = (
    "pytest",
    "hypothesis",
    "pydantic",
    "urllib3",
    "httpx",
    "websockets",
    "yaml",
    "jsonschema",
    "anyio",
    "aiohttp",
)
"""What is imported once, before the processes of the mutants are made: other people's packages that tests use."""
LARGEST = 6 << 30
"""Bytes of memory that a mutant may use."""

SWAPPED: dict[type[ast.AST], type[Any]] = {
    **{ast.Lt: ast.LtE, ast.LtE: ast.Lt, ast.Gt: ast.GtE, ast.GtE: ast.Gt},
    **{
        ast.Eq: ast.NotEq,
        ast.NotEq: ast.Eq,
        ast.Is: ast.IsNot,
        ast.IsNot: ast.Is,
        ast.In: ast.NotIn,
        ast.NotIn: ast.In,
    },
    **{ast.And: ast.Or, ast.Or: ast.And, ast.Add: ast.Sub, ast.Sub: ast.Add, ast.Mult: ast.FloorDiv},
    **{ast.FloorDiv: ast.Mult, ast.Div: ast.Mult, ast.BitOr: ast.BitAnd, ast.BitAnd: ast.BitOr},
    **{ast.Break: ast.Continue, ast.Continue: ast.Break},
}
"""Operator or statement → what takes its place."""


class Mutant(NamedTuple):
    """A change of one node: `setattr(holder, field, node)`, or the item at an index of it."""

    holder: ast.AST
    field: str
    at: int | None
    node: ast.AST
    line: int

    def apply(self) -> None:
        if self.at is None:
            setattr(self.holder, self.field, self.node)
        else:
            getattr(self.holder, self.field)[self.at] = self.node


def mutants(tree: ast.Module) -> Iterator[Mutant]:
    """Yield all changes, in the order of the nodes."""
    waiting: list[ast.AST] = [tree]
    while waiting:
        holder = waiting.pop()
        inner: list[ast.AST] = []
        for field, value in ast.iter_fields(holder):
            if field in ("annotation", "returns") or (isinstance(holder, ast.Raise) and field == "exc"):
                continue  # never evaluated; the wording of messages
            parts: list[Any] = [*value] if isinstance(value, list) else [value]
            for at, node in enumerate(parts):
                if isinstance(node, ast.AST) and not _is_apart(node) and not (at == 0 and _is_cast(holder)):
                    line = getattr(node, "lineno", getattr(holder, "lineno", 0))
                    place = at if isinstance(value, list) else None
                    yield from (Mutant(holder, field, place, each, line) for each in _instead(node, holder, field))
                    inner.append(node)
        waiting += reversed(inner)


def _is_apart(node: ast.AST) -> bool:
    """Whether a node is a docstring, or only for type checkers."""
    if isinstance(node, ast.If):
        return isinstance(node.test, ast.Name) and node.test.id == "TYPE_CHECKING"
    if isinstance(node, (ast.Assign, ast.AnnAssign)):
        target = node.targets[0] if isinstance(node, ast.Assign) else node.target
        is_variable = isinstance(node.value, ast.Call) and ast.unparse(node.value.func) == "TypeVar"
        return is_variable or (isinstance(target, ast.Name) and target.id in ("__all__", "__slots__"))
    return isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)


def _is_cast(node: ast.AST) -> bool:
    """Whether a node is `cast(…)`, whose first argument is a type."""
    return isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "cast"


def _instead(node: ast.AST, holder: ast.AST, field: str) -> Iterator[ast.AST]:
    """Yield what may take the place of a node."""
    if swapped := SWAPPED.get(type(node)):
        yield swapped()
    elif isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.Not):
        yield node.operand
    elif isinstance(node, (ast.Expr, ast.Raise, ast.Delete)):
        yield ast.Pass()
    elif isinstance(node, ast.Constant) and not isinstance(holder, (ast.JoinedStr, ast.FormattedValue)):
        yield from (ast.Constant(each) for each in _other_values(node.value))
    if field == "test" and not isinstance(node, (ast.Compare, ast.UnaryOp)):
        yield ast.UnaryOp(ast.Not(), copy.deepcopy(node))  # type: ignore[arg-type]
    if field == "value" and isinstance(holder, ast.Return) and not isinstance(node, ast.Constant):
        yield ast.Constant(None)


def _other_values(value: object) -> Iterator[Any]:
    if isinstance(value, bool):
        yield not value
    elif isinstance(value, (int, float)):
        yield value + 1
    elif isinstance(value, str):
        yield f"{value}X"
    elif isinstance(value, bytes):
        yield value + b"X"


class Finder(PathFinder):
    """Finds one module, in place of which a changed one is run; its copies in generated packages, too."""

    def __init__(self, name: str, tree: ast.Module) -> None:
        self.inner = name.partition(".")[2]
        self.tree = tree

    def find_spec(self, fullname: str, path: Any = None, target: Any = None) -> ModuleSpec | None:  # type: ignore[override]
        if fullname.partition(".")[2] != self.inner:
            return None
        found = PathFinder.find_spec(fullname, path, target)
        if not found or not found.origin or not found.origin.endswith(".py"):
            return found
        found.loader = Changed(fullname, found.origin)
        found.loader.tree = self.tree
        return found


class Changed(SourceFileLoader):
    """Loads a changed module."""

    tree: ast.Module

    def get_code(self, fullname: str) -> Any:
        return compile(self.tree, self.path, "exec")


SEEN = "__seen__"
"""Name of what the statements of a module call, if it is told which of them a test runs."""


def tell_statements(tree: ast.Module) -> set[int]:
    """Let each statement inside a function call `SEEN` with its line; return these lines."""
    lines: set[int] = set()
    functions = [node for node in ast.walk(tree) if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef))]
    for holder in {node: None for function in functions for node in ast.walk(function)}:
        for field in ("body", "orelse", "finalbody"):
            statements: list[ast.stmt] | ast.expr | None = getattr(holder, field, None)
            if isinstance(statements, list) and not isinstance(holder, ast.ClassDef):
                setattr(holder, field, [part for each in statements for part in _telling(each)])
                lines.update(each.lineno for each in statements)
    ast.fix_missing_locations(tree)
    return lines


def _telling(statement: ast.stmt) -> list[ast.stmt]:
    told = ast.Expr(ast.Call(ast.Name(SEEN, ast.Load()), [ast.Constant(statement.lineno)], []))
    return [statement] if _is_apart(statement) else [told, statement]


class Order:
    """What the tests of a module run of it, and how long they take; a plugin of pytest that tells so, or that uses it."""

    def __init__(self) -> None:
        self.seconds: dict[str, float] = {}
        """Test → its duration."""
        self.runs: dict[str, list[int]] = {}
        """Test → the lines of the statements that it runs."""
        self.line = 0
        """Line of the statement that is changed; 0 as long as none is."""
        self._seen: set[int] = set()

    def save(self, file: str) -> None:
        Path(file).write_text(json.dumps([self.seconds, self.runs]), "utf-8")

    def load(self, file: str) -> None:
        self.seconds, self.runs = json.loads(Path(file).read_text("utf-8"))

    def seen(self, line: int) -> None:
        self._seen.add(line)

    def pytest_collection_modifyitems(self, items: list[pytest.Item]) -> None:
        if self.line:
            items.sort(key=self._rank)

    def _rank(self, item: pytest.Item) -> tuple[bool, float]:
        return self.line not in self.runs.get(item.nodeid, ()), self.seconds.get(item.nodeid, 0)

    def pytest_runtest_protocol(self, item: pytest.Item) -> None:
        if self.line:
            signal.alarm(int(20 + 10 * self.seconds.get(item.nodeid, 0)))  # ends the process
        else:
            self._seen.clear()
            self.seconds[item.nodeid] = -time.monotonic()

    def pytest_runtest_logfinish(self, nodeid: str) -> None:
        if not self.line:
            self.seconds[nodeid] += time.monotonic()
            self.runs[nodeid] = sorted(self._seen)


def run(name: str, tree: ast.Module, tests: list[str], order: Order, file: str | None = None) -> bool:
    """Whether tests pass with a changed module, in a process of its own. `file`: where the order is to be saved."""
    process = os.fork()
    if not process:
        _in_child(name, tree, tests, order, file)
    _, status = os.waitpid(process, 0)
    with suppress(ProcessLookupError):
        os.killpg(process, signal.SIGKILL)
    return status == 0


def _in_child(name: str, tree: ast.Module, tests: list[str], order: Order, file: str | None) -> None:
    status: int = 70
    try:
        os.setpgid(0, 0)
        resource.setrlimit(resource.RLIMIT_AS, (LARGEST, LARGEST))
        nothing = os.open(os.devnull, os.O_RDWR)
        for each in range(3):
            os.dup2(nothing, each)
        sys.meta_path.insert(0, Finder(name, tree))
        setattr(builtins, SEEN, order.seen)
        import pytest

        options = ["-p", "no:cacheprovider", "-n", "0", "-W", "ignore::pytest.PytestAssertRewriteWarning"]
        status = int(pytest.main(["-x", "-q", "--no-header", *options, *tests], [order]))
        if file:
            order.save(file)
    finally:
        os._exit(status)


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tools.mutation", description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("module", help="path below openapiopenai without .py: _runtime/http/sse")
    parser.add_argument("--most", type=int, default=60, help="mutants to try, drawn at random (default: 60)")
    parser.add_argument("--seed", type=int, default=1, help="of the draw (default: 1)")
    parser.add_argument(
        "--tests", nargs="*", help="tests to run: sse for test/test_sse.py (default: those of the module)"
    )
    given = parser.parse_args()
    module = given.module.removesuffix(".py")
    tests = [f"{ROOT}/test/test_{each}.py" for each in given.tests or TESTS.get(module, ())]
    if not tests:
        parser.error(f"{module}: no tests are known for it, name some by --tests")
    source = (ROOT / PACKAGE / f"{module}.py").read_text("utf-8")
    name = f"{PACKAGE}.{module.replace('/', '.')}"
    count = sum(1 for _ in mutants(ast.parse(source)))
    drawn = sorted(random.Random(given.seed).sample(range(count), min(given.most, count)))
    for each in PRELOADED:
        with suppress(ModuleNotFoundError):
            importlib.import_module(each)
    order = Order()
    tree = ast.parse(source)
    statements = tell_statements(tree)
    with tempfile.NamedTemporaryFile() as file:
        if not run(name, tree, tests, order, file.name):
            parser.exit(2, f"{module}: its tests fail as they are\n")
        order.load(file.name)
    survived = 0
    for number in drawn:
        tree = ast.parse(source)
        mutant = [*mutants(tree)][number]
        before = ast.unparse(tree).splitlines()
        mutant.apply()
        after = ast.unparse(tree).splitlines()
        order.line = max((line for line in statements if line <= mutant.line), default=1)
        if run(name, ast.fix_missing_locations(tree), tests, order):
            survived += 1
            print(f"{PACKAGE}/{module}.py:{mutant.line}: {' / '.join(_difference(before, after))}", flush=True)
    killed = len(drawn) - survived
    print(f"{module}: {len(drawn)} of {count} mutants: {killed} killed, {survived} survived", flush=True)
    return 0


def _difference(before: list[str], after: list[str]) -> list[str]:
    """Return the changed lines of two texts, which have the same number of lines but for those of a statement."""
    import difflib

    lines = difflib.unified_diff(before, after, lineterm="", n=0)
    return [f"{line[0]} {line[1:].strip()}" for line in lines if line[:1] in "+-" and line[:3] not in ("---", "+++")]


if __name__ == "__main__":
    sys.exit(main())
