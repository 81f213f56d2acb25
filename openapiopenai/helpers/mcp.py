"""Tools of MCP servers (Model Context Protocol), for the tool loop. Needs nothing of the package `mcp` but its sessions."""

from __future__ import annotations

import asyncio
import inspect
import re
import threading
import time
from concurrent.futures import Future
from contextlib import AsyncExitStack, suppress
from typing import TYPE_CHECKING, Any, Protocol, cast

from pydantic_core import from_json

from openapiopenai._runtime.calls.settings import check_seconds
from openapiopenai._runtime.http.errors import APITimeoutError
from openapiopenai._runtime.http.tasks import result_before, running_trio
from openapiopenai._runtime.json.redaction import quote
from openapiopenai._runtime.json.values import is_list
from openapiopenai.profile import OpenAIError

from .tool_content import written
from .tools import DeclaredTool, ToolArgumentsError

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable
    from types import TracebackType

__all__ = ["MCPError", "MCPFunctionTool", "MCPTools", "list_mcp_tools"]

TIMEOUT = 600.0
"""Seconds that a server may take for a response."""
CLOSE_TIMEOUT = 10.0
"""Seconds that it may take to close a session."""
MOST_PAGES = 1_000
"""Maximum number of pages of a list of tools: a server whose pages never end is one that fails."""
URL = re.compile(r"(https?://)(?:[^/\s@'\"]*@)?([^\s?#'\"]*)[^\s'\"]*")
"""A URL, whose user and query may be secrets."""
LONGEST = 64
"""Maximum length of the name of a tool, in characters."""


class MCPError(OpenAIError):
    """An MCP server cannot be reached, breaks off, or reports that a tool has failed."""


class Session(Protocol):
    """What is used of `mcp.Client`, of `mcp.ClientSession`, and of the clients of other packages."""

    def list_tools(self) -> Awaitable[Any]: ...
    def call_tool(self, name: str, arguments: dict[str, Any], /) -> Awaitable[Any]: ...


class MCPFunctionTool(DeclaredTool[..., Any]):
    """A tool of an MCP server, for `tools` of `run_tools`. Calling it with keyword arguments calls the server."""

    def __init__(self, declared: Any, name: str, function: Callable[..., Any]) -> None:
        self.function = function
        self.name = name
        self.original_name: str = declared.name
        """Name of the tool at its server, which may have characters that the API does not accept."""
        self.description = getattr(declared, "description", None) or getattr(declared, "title", None) or ""
        self.annotations: Any = getattr(declared, "annotations", None)
        """Hints of the server, such as `read_only_hint`; None if there are none. They may be wrong."""
        schema = _either(declared, "input_schema", "inputSchema")
        self._schema = ({"type": "object", "properties": {}} | (schema if isinstance(schema, dict) else {}), False)

    def call_json(self, text: str) -> Any:
        try:
            arguments = from_json(text or "{}")
        except ValueError as error:
            raise ToolArgumentsError(f"wrong arguments for {self.name}: {error}") from None
        if not isinstance(arguments, dict):
            raise ToolArgumentsError(f"wrong arguments for {self.name}: expected an object")
        return self.function(**cast("dict[str, Any]", arguments))


async def list_mcp_tools(
    session: Session, *, prefix: str = "", timeout: float | None = TIMEOUT
) -> list[MCPFunctionTool]:
    """Return the tools of an MCP server for `tools` of `run_tools`, through a session that is open.

    - `session`: an open `mcp.Client` or `mcp.ClientSession`, or an object with the same methods `list_tools` and
      `call_tool`. It must stay open while the tools are called, from tasks of the same event loop.
    - `prefix`: what the names of the tools begin with, to tell servers apart.
    - `timeout`: seconds that the server may take for a page of the list and for a call; None for any. Default: 600.

    Raises MCPError if the server does not list its tools.
    """
    check_seconds("timeout", timeout)

    def function(name: str) -> Callable[..., Any]:
        async def call(**arguments: Any) -> Any:
            return await _called(session, name, arguments, timeout)

        return call

    return _tools(await _listed(session, timeout), prefix, function)


class MCPTools:
    """Opens a session with an MCP server for a `with` or `async with` block, whose value is the list of its tools.

    Example: `with MCPTools("https://example.com/mcp") as tools: client.responses.create_and_run_tools(tools=tools, …)`

    In a `with` block, the session has an event loop in a thread of its own, and the tools are ordinary functions; in an
    `async with` block, they are asynchronous.
    """

    def __init__(self, server: Any, *, prefix: str = "", timeout: float | None = TIMEOUT) -> None:
        """Nothing is opened yet.

        - `server`: URL of a server; what `mcp.Client` takes, such as `mcp.StdioServerParameters` for a command; or a
          client that is not open, such as `mcp.Client(…)` with options. All but the last need the package `mcp`.
        - `prefix`: what the names of the tools begin with, to tell servers apart.
        - `timeout`: seconds that the server may take to open the session, for a page of the list and for a call; None
          for any. Default: 600. For closing it has at most 10.
        """
        check_seconds("timeout", timeout)
        self.server = server
        self.prefix = prefix
        self.timeout = timeout
        self._stack = AsyncExitStack()
        self._loop: _LoopThread | None = None
        self._host: _Host | None = None

    async def __aenter__(self) -> list[MCPFunctionTool]:
        """Open the session. Raises MCPError if the server cannot be reached, OpenAIError without the package `mcp`."""
        session = await (self._open() if running_trio() else self._hosted())
        try:
            return await list_mcp_tools(session, prefix=self.prefix, timeout=self.timeout)
        except BaseException:
            await self.__aexit__(None, None, None)
            raise

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if running_trio():
            await self._close()
        elif self._host:
            self._host.leaving.set()
            await asyncio.shield(asyncio.wrap_future(self._host.ended))

    async def _hosted(self) -> Session:
        """Open the session in a task of its own."""
        self._host = host = _Host(self._open, self._close)
        self._task = asyncio.create_task(host.serve())
        try:
            return await asyncio.shield(asyncio.wrap_future(host.opened))
        except BaseException:
            host.leaving.set()
            self._task.cancel()
            raise

    def __enter__(self) -> list[MCPFunctionTool]:
        """Open the session. Raises MCPError if the server cannot be reached, OpenAIError without the package `mcp`."""
        self._loop = loop = _LoopThread(_Host(self._open, self._close))
        session = loop.start()

        def function(name: str) -> Callable[..., Any]:
            def call(**arguments: Any) -> Any:
                return loop.run(_called(session, name, arguments, self.timeout))

            return call

        try:
            return _tools(loop.run(_listed(session, self.timeout)), self.prefix, function)
        except BaseException:
            loop.stop()
            raise

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._loop:
            self._loop.stop()

    async def _open(self) -> Session:
        client = _client(self.server)
        opened, what = self._stack.enter_async_context(client), "the MCP server cannot be reached"
        session: Session = await _done(
            opened, what, None if running_trio() else self.timeout
        )  # a scope of trio must nest
        return session

    async def _close(self) -> None:
        closed, what = self._stack.aclose(), "the session with the MCP server was not closed well"
        await _done(closed, what, None if running_trio() else CLOSE_TIMEOUT)


class _Host:
    """A task that opens a session and closes it, as its package demands of one task; it cancels that task, and nobody
    else's, when the connection is lost.
    """

    def __init__(self, enter: Callable[[], Awaitable[Session]], leave: Callable[[], Awaitable[None]]) -> None:
        self.enter, self.leave = enter, leave
        self.leaving = asyncio.Event()
        self.opened: Future[Session] = Future()
        self.ended: Future[None] = Future()

    async def serve(self) -> None:
        try:
            session = await self.enter()
        except BaseException as error:
            self.ended.set_result(None)
            return self.opened.set_exception(error)
        self.opened.set_result(session)
        try:
            await self.leaving.wait()
            await self.leave()
        except asyncio.CancelledError:  # calls tell that the connection is lost
            with suppress(MCPError, asyncio.CancelledError):
                await self.leave()
        except BaseException as error:
            return self.ended.set_exception(error)
        self.ended.set_result(None)
        await self.leaving.wait()  # until then, calls are told so


class _LoopThread:
    """A thread with an event loop, in which a session is open."""

    def __init__(self, host: _Host) -> None:
        self.host = host
        self.loop = asyncio.new_event_loop()
        self.thread = threading.Thread(target=self._work, name="mcp-session", daemon=True)

    def start(self) -> Session:
        """Open the session."""
        self.thread.start()
        try:
            return self.host.opened.result()
        except BaseException:
            self.stop()
            raise

    def run(self, coroutine: Any) -> Any:
        """Run a coroutine in the event loop, and return its result."""
        future: Future[Any] = asyncio.run_coroutine_threadsafe(coroutine, self.loop)
        try:
            return future.result()
        except BaseException:
            future.cancel()
            raise

    def stop(self) -> None:
        """Close the session."""
        if not self.loop.is_closed():
            self.loop.call_soon_threadsafe(self.host.leaving.set)
        self.thread.join(2 * CLOSE_TIMEOUT)
        if self.thread.is_alive():
            raise MCPError("the session with the MCP server was not closed: it does not end")
        self.host.ended.result()

    def _work(self) -> None:
        with asyncio.Runner(loop_factory=lambda: self.loop) as runner:
            runner.run(self.host.serve())


def _client(server: Any) -> Any:
    """Return a client that is not open, of an MCP server."""
    if hasattr(server, "list_tools") and hasattr(server, "call_tool") and hasattr(server, "__aenter__"):
        return server
    try:
        from mcp import Client
    except ImportError as error:
        raise OpenAIError("MCP servers need the package mcp: pip install 'openapiopenai[mcp]'") from error
    return Client(server)


async def _listed(session: Session, timeout: float | None) -> list[Any]:
    """Return the tools that a server declares, of all pages."""
    declared: list[Any] = []
    cursor: str | None = None
    for _ in range(MOST_PAGES):
        page = await _done(_page(session, cursor), "the MCP server does not list its tools", timeout)
        listed: Any = page if is_list(page) else getattr(page, "tools", None)
        if not is_list(listed) or not all(isinstance(getattr(each, "name", None), str) for each in listed):
            raise MCPError("the MCP server does not list its tools: expected a list of tools with names")
        declared += listed
        cursor = _either(page, "next_cursor", "nextCursor")
        if not cursor:
            return declared
    raise MCPError(f"the MCP server lists its tools on more than {MOST_PAGES:,} pages")


def _page(session: Any, cursor: str | None) -> Awaitable[Any]:
    """Request a page of tools: how differs between the releases of `mcp`."""
    if cursor is None:
        page: Awaitable[Any] = session.list_tools()
    elif "cursor" in inspect.signature(session.list_tools).parameters:
        page = session.list_tools(cursor=cursor)
    else:
        from mcp.types import PaginatedRequestParams

        page = session.list_tools(params=PaginatedRequestParams(cursor=cursor))
    return page


def _tools(declared: list[Any], prefix: str, function: Callable[[str], Callable[..., Any]]) -> list[MCPFunctionTool]:
    """Return tools, each with a name that the API accepts and that no other one has."""
    names: dict[str, str] = {}
    tools: list[MCPFunctionTool] = []
    for each in declared:
        plain = re.sub(r"[^a-zA-Z0-9_-]", "_", prefix + each.name)[:LONGEST] or "_"
        name, number = plain, 2
        while name in names:
            name, number = f"{plain[: LONGEST - len(str(number)) - 1]}_{number}", number + 1
        names[name] = each.name
        tools.append(MCPFunctionTool(each, name, function(each.name)))
    return tools


async def _called(session: Session, name: str, arguments: dict[str, Any], timeout: float | None) -> Any:
    """Call a tool and return its content for the model. Raises MCPError if it fails."""
    result = await _done(session.call_tool(name, arguments), name, timeout)
    content = await _done(_content(result), f"{name}: the result cannot be read", timeout)
    if _either(result, "is_error", "isError"):
        raise MCPError(content if isinstance(content, str) else written(content))
    return content


async def _done(awaitable: Awaitable[Any], what: str, seconds: float | None) -> Any:
    """Await something. Raises MCPError, without the original error as its context, which may hold secrets."""
    try:
        return await result_before(None if seconds is None else time.monotonic() + seconds, awaitable, what)
    except APITimeoutError:
        failure = MCPError(f"{what}: no response within {seconds:g} seconds")
    except Exception as error:
        failure = MCPError(f"{what}: {_told(error)}")
    raise failure


async def _content(result: Any) -> Any:
    """Return what a tool has returned: text if it is only that, else a list of content parts of the Responses API."""
    blocks = [_part(block) for block in getattr(result, "content", None) or ()]
    if all(part["type"] == "input_text" for part in blocks):
        structured = _either(result, "structured_content", "structuredContent")
        text = "\n".join(part["text"] for part in blocks)
        return written(structured) if structured is not None and not text else text
    return blocks


def _part(block: Any) -> dict[str, Any]:
    """Return a block of content as a content part; what the API has none for, as JSON text."""
    kind, resource = getattr(block, "type", None), getattr(block, "resource", None)
    held, data = (
        (resource, getattr(resource, "blob", None)) if kind == "resource" else (block, getattr(block, "data", None))
    )
    media = _either(held, "mime_type", "mimeType") or "application/octet-stream"
    text = getattr(held, "text", None)
    if isinstance(text, str):
        return {"type": "input_text", "text": text}
    if not isinstance(data, str) or kind == "audio":
        return {"type": "input_text", "text": block.model_dump_json(by_alias=True, exclude_none=True)}
    if media.startswith("image/"):
        return {"type": "input_image", "image_url": f"data:{media};base64,{data}"}
    name = str(getattr(held, "uri", "")).rpartition("/")[2] or "file"
    return {"type": "input_file", "filename": name, "file_data": f"data:{media};base64,{data}"}


def _either(value: Any, *names: str) -> Any:
    """Return the attribute that there is: releases of `mcp` write names in two ways."""
    return next((getattr(value, name) for name in names if hasattr(value, name)), None)


def _told(error: BaseException) -> str:
    """Return what went wrong, without secrets: of a group, its first error."""
    while isinstance(error, BaseExceptionGroup):
        error = cast("BaseExceptionGroup[BaseException]", error).exceptions[0]
    return quote(URL.sub(r"\1\2", f"{type(error).__name__}: {error}"))
