"""Synchronous modules are made from asynchronous ones: names, words and loops, and what has no synchronous form."""

from __future__ import annotations

import ast
import shutil
from pathlib import Path

import pytest

from openapiopenai.generate.layout import stamp, synchronous
from openapiopenai.generate.layout.project import Project
from openapiopenai.generate.openapi.faults import DocumentError

from .conftest import ROOT

PACKAGE = ROOT / "openapiopenai"

CASES: list[tuple[str, str, str]] = [
    # name, asynchronous, synchronous
    ("functions", "async def read(): return await source.read()", "def read(): return source.read()"),
    ("in a call", "print(await read(await open_()))", "print(read(open_()))"),
    ("parentheses go", "x = (await read()).strip()", "x = read().strip()"),
    ("after a keyword", "return (await self.until_done()).final()", "return self.until_done().final()"),
    ("either kind", "# a callable (synchronous or asynchronous) that returns a key", "# a callable that returns a key"),
    ("with an index", "x = (await a.b[0](1).c())[1]", "x = a.b[0](1).c()[1]"),
    ("nested", "x = (await (await one()).two()).three", "x = one().two().three"),
    ("parentheses of a call stay", "x = f(await read()).y, g[0](await z).q", "x = f(read()).y, g[0](z).q"),
    ("parentheses that are needed", "x = (await a or b).c", "x = (a or b).c"),
    ("parentheses of a condition", "x = await (a if b else c)", "x = (a if b else c)"),
    ("loops", "async for x in y:\n    print(x)\n", "for x in y:\n    print(x)\n"),
    ("blocks", "async with a() as b, c():\n    d(b)\n", "with a() as b, c():\n    d(b)\n"),
    ("comprehensions", "x = [a async for a in b if await c(a)]", "x = [a for a in b if c(a)]"),
    ("only yields", "async for x in f(y):\n    yield x\nz = 1\n", "yield from f(y)\nz = 1\n"),
    ("only yields, sync", "for x in await f(a[0], *b):\n    yield x\n", "yield from f(a[0], *b)\n"),
    ("yields all but", "for x in y:\n    yield x\n    z(x)\n", "for x in y:\n    yield x\n    z(x)\n"),
    ("yields something else", "for x in y:\n    yield z\n", "for x in y:\n    yield z\n"),
    ("two targets", "for a, b in y:\n    yield a\n", "for a, b in y:\n    yield a\n"),
    ("a lambda", "for x in sorted(y, key=lambda v: v):\n    yield x\n", "yield from sorted(y, key=lambda v: v)\n"),
    ("classes", "class AsyncB(_AsyncA[AsyncIterator[int]]): pass", "class B(_A[Iterator[int]]): pass"),
    ("other names", "class AsyncX(AsyncClient): r: AsyncResource", "class X(SyncClient): r: SyncResource"),
    ("not such names", "Asyncio = asynchronous = my_async_name", "Asyncio = asynchronous = my_async_name"),
    ("is_async", "is_async = tasks.IS_ASYNC", "is_async = threads.IS_ASYNC"),
    ("functions of iterators", "x = await anext(aiter(y))", "x = next(iter(y))"),
    ("closing", "async with aclosing(x): await x.aclose()", "with closing(x): x.close()"),
    ("special methods", "async def __aenter__(self): ...", "def __enter__(self): ..."),
    ("end", "raise StopAsyncIteration", "raise StopIteration"),
    ("awaitables", "f: Callable[..., Awaitable[dict[str, T]]]", "f: Callable[..., dict[str, T]]"),
    ("modules", "from .streams_async import AsyncStream as S", "from .streams_sync import Stream as S"),
    ("by hand", "from ..http import tasks, x_tasks", "from ..http import threads, x_threads"),
    ("__all__", '__all__ = ["AsyncStream"]', '__all__ = ["Stream"]'),
    ("docstrings", '"""Use `async for`: an `async with` block, `await x`."""', '"""Use `for`: a `with` block, `x`."""'),
    ("more words", "# An asynchronous stream; another task", "# A synchronous stream; another thread"),
    ("words that stay", "# a task that a batch awaits, async", "# a task that a batch awaits, async"),
    ("strings", 'x = cast("AsyncStream[T]", f"{AsyncY!r} {{}} {z:>{w}}")', 'x = cast("Stream[T]", f"{Y!r} {{}} {z:>{w}}")'),
    ("in a formatted string", "x = f'{await y}'", "x = f'{y}'"),
    ("a condition", "for x in (a if b else c):\n    yield x\n", "yield from a if b else c\n"),
    ("otherwise", "for x in y:\n    yield x\nelse:\n    z()\n", "for x in y:\n    yield x\nelse:\n    z()\n"),
    ("letters", "é = 'ü'; z = [ü async for ü in é(await ñ)]", "é = 'ü'; z = [ü for ü in é(ñ)]"),
    ("nothing else", "x  =  {1 : 2}  # é — ünï\n\n\n\n", "x  =  {1 : 2}  # é — ünï\n\n\n\n"),
    (
        "__await__ is left out",
        "class A:\n    x = 1\n\n    def __await__(self):\n        if x:\n            return y\n\n    async def z(self): ...\n",
        "class A:\n    x = 1\n\n\n\n    def z(self): ...\n",
    ),
    ("__await__ at the end", "class A:\n    x = 1\n    def __await__(self): return y\nb = 2\n", "class A:\n    x = 1\n\nb = 2\n"),
]  # fmt: skip


@pytest.mark.parametrize(("source", "expected"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_the_synchronous_form(source: str, expected: str) -> None:
    assert synchronous.synchronous(source) == expected


@pytest.mark.parametrize(
    "source",
    [
        "async def f():\n    return f'{ await  x }'\n",
        "async def f():\n    await asyncio.sleep(1)\n",
    ],
)
def test_what_has_no_synchronous_form(tmp_path: Path, source: str) -> None:
    path = tmp_path / "x_async.py"
    path.write_text(source)
    with pytest.raises(DocumentError, match=r"x_async\.py: has no synchronous form"):
        synchronous.half(path)


@pytest.mark.parametrize("path", synchronous.made(PACKAGE), ids=lambda path: path.stem)
def test_says_what_it_is_made_from(path: Path) -> None:
    source = path.stem.removesuffix("_sync") + "_async.py"
    assert path.read_text().startswith(f"# Generated from {source} by `make generate`; edit that file instead.\n")


def public(module: Path) -> set[str]:
    """The functions and classes of a module, and the names that it takes from others."""
    tree = ast.parse(module.read_text())
    defined = {
        each.name for each in tree.body if isinstance(each, (ast.ClassDef, ast.FunctionDef, ast.AsyncFunctionDef))
    }
    assigned = {
        target.id
        for each in tree.body
        if isinstance(each, ast.Assign)
        for target in each.targets
        if isinstance(target, ast.Name)
    }
    return {name for name in defined | assigned if not name.startswith("_")}


def test_what_differs_has_the_same_names_on_both_sides() -> None:
    """Whatever asynchronous modules take from `tasks`, synchronous ones find in `threads`."""
    pairs = [(path, path.with_name(path.name.replace("tasks", "threads"))) for path in PACKAGE.rglob("*tasks.py")]
    assert pairs
    for path in synchronous.halves(PACKAGE):
        for node in ast.walk(ast.parse(path.read_text())):
            if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name) and node.value.id.endswith("tasks"):
                [(tasks, threads)] = [pair for pair in pairs if pair[0].stem == node.value.id]
                assert node.attr in public(tasks) and (node.attr in public(threads) or node.attr in threads.read_text())


@pytest.fixture
def project(tmp_path: Path) -> Project:
    """A project with a runtime, without generated models."""
    for name in ("openapi.yaml", "openapi-generator-config.yaml"):
        shutil.copy(ROOT / "test" / "data" / "mini" / name, tmp_path)
    shutil.copytree(PACKAGE / "_runtime", tmp_path / "garden" / "_runtime")
    return Project(tmp_path)


def test_all_is_up_to_date(project: Project) -> None:
    before = {path.name: path.read_text() for path in synchronous.made(project.package)}
    project.make_synchronous()
    assert {path.name: path.read_text() for path in synchronous.made(project.package)} == before


def test_stale_modules_are_noticed(project: Project) -> None:
    def problem() -> str:
        return stamp.problem_of("sync", project.root, project.package)

    project.make_synchronous()
    assert problem() == ""
    source = project.package / "_runtime" / "calls" / "streams_async.py"
    source.write_text(source.read_text() + "\n\nasync def more() -> None: ...\n")
    assert "have changed" in problem()
    project.make_synchronous()
    assert problem() == "" and "\ndef more() -> None: ..." in (source.parent / "streams_sync.py").read_text()
    (source.parent / "streams_sync.py").write_text("# edited")
    assert "edited" in problem()
    source.unlink()
    project.make_synchronous()
    assert problem() == "" and not (source.parent / "streams_sync.py").exists()
