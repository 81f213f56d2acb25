"""Tools of MCP servers, real ones: in this process, behind a pipe, and over HTTP."""

from __future__ import annotations

import asyncio
import json
import os
import re
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager, nullcontext
from types import SimpleNamespace
from typing import Any

import mcp
import pytest
from mcp.server import MCPServer
from mcp.server.mcpserver import Audio, Image

from openapiopenai import (
    AsyncOpenAI,
    MCPError,
    MCPFunctionTool,
    MCPTools,
    MockTransport,
    OpenAI,
    OpenAIError,
    ToolArgumentsError,
    ToolStep,
    list_mcp_tools,
)

from .awaited import Awaited

PNG = b"\x89PNG"


def shop() -> MCPServer:
    """A server whose tools return everything that there is."""
    server = MCPServer("shop", log_level="CRITICAL")

    @server.tool(name="stock.of/isbn")
    def stock(isbn: str, most: int = 5) -> int:
        """How many copies there are."""
        return min(len(isbn), most)

    @server.tool(name="stock_of_isbn")
    def other() -> list[str]:
        return ["a", "b"]

    @server.tool()
    def fails(secret: str) -> str:
        raise ValueError(secret)

    @server.tool()
    def cover() -> Image:
        return Image(data=PNG, format="png")

    @server.tool()
    def sound() -> Audio:
        return Audio(data=b"ID3", format="mp3")

    @server.tool()
    def dies() -> str:
        os._exit(3)

    return server


def main(port: int | None) -> None:
    """Run the server in a process of its own, behind a pipe or a port."""
    if port is None:
        shop().run("stdio")
    else:
        shop().run("streamable-http", host="127.0.0.1", port=port)


def program(port: int | None) -> list[str]:
    return ["-c", f"from test.test_mcp import main; main({port})"]


@contextmanager
def listening() -> Iterator[str]:
    """A server of its own on a port."""
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    process = subprocess.Popen([sys.executable, *program(port)])
    try:
        for _ in range(300):
            with socket.socket() as probe:
                if probe.connect_ex(("127.0.0.1", port)) == 0:
                    break
            time.sleep(0.1)
        yield f"http://127.0.0.1:{port}/mcp"
    finally:
        process.kill()
        process.wait()


@pytest.fixture(scope="module")
def address() -> Iterator[str]:
    with listening() as url:
        yield url


@pytest.fixture(params=["process", "pipe", "http", "client"])
def server(request: pytest.FixtureRequest, address: str) -> Any:
    """What `MCPTools` takes."""
    return {
        "process": shop,
        "pipe": lambda: mcp.StdioServerParameters(command=sys.executable, args=program(None)),
        "http": lambda: address,
        "client": lambda: mcp.Client(address, mode="legacy"),
    }[request.param]()


def run(server: Any, kind: str, calls: dict[str, str]) -> tuple[list[MCPFunctionTool], list[Any]]:
    """Call tools by their original names; return all tools, and what the calls return."""
    if kind == "sync":
        with MCPTools(server) as tools:
            return tools, [tool.call_json(calls[name]) for tool in tools if (name := tool.original_name) in calls]

    async def opened() -> tuple[list[MCPFunctionTool], list[Any]]:
        async with MCPTools(server) as tools:
            made = [await tool.call_json(calls[name]) for tool in tools if (name := tool.original_name) in calls]
            return tools, made

    return asyncio.run(opened())


@pytest.mark.slow
@pytest.mark.parametrize("kind", ["sync", "async"])
def test_tools_are_listed_and_called(server: Any, kind: str) -> None:
    calls = {"stock.of/isbn": '{"isbn": "978", "most": 2}', "stock_of_isbn": "", "cover": "{}", "sound": "{}"}
    tools, (stock, other, cover, sound) = run(server, kind, calls)
    assert [tool.name for tool in tools] == ["stock_of_isbn", "stock_of_isbn_2", "fails", "cover", "sound", "dies"]
    declared: Any = tools[0].to_response_tool()
    assert (declared["description"], declared["strict"]) == ("How many copies there are.", False)
    assert declared["parameters"]["required"] == ["isbn"]
    assert [stock, other] == ["2", "a\nb"]
    assert cover == [{"type": "input_image", "image_url": "data:image/png;base64,iVBORw=="}]
    assert json.loads(sound)["type"] == "audio"
    assert not [thread for thread in threading.enumerate() if thread.name == "mcp-session"]


WRONG = {
    "not JSON": ("{", ToolArgumentsError, "wrong arguments for fails: EOF"),
    "no object": ("[]", ToolArgumentsError, "wrong arguments for fails: expected an object"),
    "not of the schema": ("{}", MCPError, "secret"),
    "an error of the tool": ('{"secret": "quiet"}', MCPError, "fails"),
}


@pytest.mark.parametrize("kind", ["sync", "async"])
@pytest.mark.parametrize("case", WRONG)
def test_calls_that_fail(case: str, kind: str) -> None:
    text, expected, message = WRONG[case]
    with pytest.raises(expected, match=re.escape(message)) as failure:
        run(shop(), kind, {"fails": text})
    assert expected is ToolArgumentsError or failure.value.__context__ is None


@pytest.mark.parametrize("kind", ["sync", "async"])
@pytest.mark.parametrize("place", ["pipe", "http"])
def test_a_server_that_dies(place: str, kind: str) -> None:
    """Whatever its connection does to the task that has it, calls say what has happened, and the block ends."""

    told: list[str] = []

    async def call(tool: MCPFunctionTool) -> None:
        with pytest.raises(MCPError) as failure:
            await tool() if kind == "async" else tool()
        told.append(str(failure.value))

    async def use(server: Any) -> None:
        async with MCPTools(server) if kind == "async" else Awaited(MCPTools(server)) as tools:
            by_name = {tool.original_name: tool for tool in tools}
            await call(by_name["dies"])
            await call(by_name["cover"])

    with listening() if place == "http" else nullcontext() as url:
        asyncio.run(use(url or mcp.StdioServerParameters(command=sys.executable, args=program(None))))
    assert [text.lower().endswith("connection closed") for text in told] == [True, True], told
    assert not [thread for thread in threading.enumerate() if thread.name == "mcp-session"]


CLOSED = {
    "no server": "http://user:pass@127.0.0.1:9/mcp?key=sk-secret",
    "no program": mcp.StdioServerParameters(command="/nowhere/server"),
    "a program that ends": mcp.StdioServerParameters(command=sys.executable, args=["-c", ""]),
    "no server at all": 7,
}


@pytest.mark.parametrize("kind", ["sync", "async"])
@pytest.mark.parametrize("case", CLOSED)
def test_servers_that_cannot_be_reached(case: str, kind: str) -> None:
    with pytest.raises(MCPError, match="the MCP server cannot be reached: ") as failure:
        run(CLOSED[case], kind, {})
    told = repr(failure.value) + repr(failure.value.__context__) + repr(failure.value.__cause__)
    assert "pass" not in told and "secret" not in told
    assert not [thread for thread in threading.enumerate() if thread.name == "mcp-session"]


class Old:
    """A session of the first releases of `mcp`, whose names are in camel case."""

    def __init__(self, pages: dict[str | None, tuple[list[str], str | None]]) -> None:
        self.pages = pages

    async def list_tools(self, cursor: str | None = None) -> Any:
        names, following = self.pages[cursor]
        tools = [SimpleNamespace(name=name, description=None, inputSchema=None) for name in names]
        return SimpleNamespace(tools=tools, nextCursor=following)

    async def call_tool(self, name: str, arguments: dict[str, Any], /) -> Any:
        return SimpleNamespace(content=[], structuredContent={name: arguments}, isError=name == "b")


def test_other_sessions() -> None:
    async def use() -> None:
        first, second = await list_mcp_tools(Old({None: (["a"], "2"), "2": (["b"], None)}), prefix="old-")
        assert first.parameters == {"type": "object", "properties": {}}
        assert (first.name, await first.call_json('{"x": 1}')) == ("old-a", '{"a":{"x":1}}')
        with pytest.raises(MCPError, match="b"):
            await second()
        with pytest.raises(MCPError, match="more than 1,000 pages"):
            await list_mcp_tools(Old({None: ([], "1"), "1": ([], "1")}))
        with pytest.raises(MCPError, match="does not list its tools: KeyError"):
            await list_mcp_tools(Old({}))

    asyncio.run(use())


class Hostile:
    """A session whose server says anything."""

    def __init__(self, tools: Any, result: Any = None) -> None:
        self.tools, self.result = tools, result

    async def list_tools(self) -> Any:
        return SimpleNamespace(tools=self.tools, nextCursor=None)

    async def call_tool(self, name: str, arguments: dict[str, Any], /) -> Any:
        if isinstance(self.result, Exception):
            raise self.result
        return SimpleNamespace(content=self.result, isError=False)


@pytest.mark.parametrize("tools", [None, 5, [None], [SimpleNamespace()], [SimpleNamespace(name=5)]], ids=str)
def test_lists_that_are_none(tools: Any) -> None:
    with pytest.raises(MCPError, match="does not list its tools"):
        asyncio.run(list_mcp_tools(Hostile(tools)))


@pytest.mark.parametrize(
    "result",
    [5, [None], [SimpleNamespace(type="text", text=5)], [SimpleNamespace(type="image", data=None)], RuntimeError("\x1b[2J" + "a" * 10**6)],
    ids=["number", "null", "text that is none", "image without data", "endless error"],
)  # fmt: skip
def test_results_that_cannot_be_read(result: Any) -> None:
    async def use() -> None:
        (tool,) = await list_mcp_tools(Hostile([SimpleNamespace(name="\x1b[2J", description="\x1b")], result))
        assert tool.name == "__2J"
        await tool()

    with pytest.raises(MCPError) as caught:
        asyncio.run(use())
    assert len(str(caught.value)) < 400 and caught.value.__context__ is None


class Hanging:
    """A session that hangs at one of the things that are asked of it."""

    def __init__(self, at: str) -> None:
        self.at = at

    async def reach(self, place: str) -> None:
        await asyncio.sleep(60 if place == self.at else 0)

    async def __aenter__(self) -> Any:
        await self.reach("open")
        return self

    async def __aexit__(self, *exception: object) -> None:
        await self.reach("close")

    async def list_tools(self) -> Any:
        await self.reach("list")
        return SimpleNamespace(tools=[SimpleNamespace(name="wait")], nextCursor=None)

    async def call_tool(self, name: str, arguments: dict[str, Any], /) -> Any:
        await self.reach("call")
        return SimpleNamespace(content=[], isError=False)


@pytest.mark.parametrize("kind", ["sync", "async"])
@pytest.mark.parametrize(
    ("at", "message"),
    {
        "open": "cannot be reached",
        "list": "does not list its tools",
        "call": "wait",
        "close": "was not closed well",
    }.items(),
)
def test_a_server_that_hangs(at: str, message: str, kind: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("openapiopenai.helpers.mcp.CLOSE_TIMEOUT", 0.2)

    async def use() -> None:
        async with MCPTools(Hanging(at), timeout=0.2) as tools:
            await tools[0]()

    begin = time.monotonic()
    with pytest.raises(MCPError, match=f"{message}: no response within 0.2 seconds") as caught:
        if kind == "async":
            asyncio.run(use())
        else:
            with MCPTools(Hanging(at), timeout=0.2) as tools:
                tools[0]()
    assert time.monotonic() - begin < 5 and caught.value.__context__ is None
    assert not [thread for thread in threading.enumerate() if thread.name == "mcp-session"]


def test_without_the_package(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "mcp", None)
    with pytest.raises(OpenAIError, match=re.escape("pip install 'openapiopenai[mcp]'")):
        run("http://127.0.0.1:9", "sync", {})


def model(request: Any) -> Any:
    """Calls the first tool, then says what it has returned."""
    body = json.loads(request.body)
    *_, last = body["input"]
    if last.get("type") == "function_call_output":
        part = {"type": "output_text", "text": last["output"], "annotations": []}
        return {"id": "r", "output": [{"type": "message", "id": "m", "role": "assistant", "content": [part]}]}
    call = {"type": "function_call", "call_id": "c", "name": body["tools"][0]["name"], "arguments": '{"isbn": "12"}'}
    return {"id": "r", "output": [call]}


def test_in_the_loop() -> None:
    client = OpenAI(api_key="k", transport=MockTransport(model))
    with MCPTools(shop()) as tools:
        steps = [*client.responses.run_tools(model="m", input="Hi", tools=tools)]
    assert [step.output for step in steps if isinstance(step, ToolStep)] == ["2"]

    async def tasks() -> str:
        client = AsyncOpenAI(api_key="k", transport=MockTransport(model))
        async with MCPTools(shop()) as tools:
            response = await client.responses.create_and_run_tools(model="m", input="Hi", tools=tools)
        return response.output_text

    assert asyncio.run(tasks()) == "2"
