"""Agents: staging of files, a turn with tools and its result, and its artifacts."""

from __future__ import annotations

import asyncio
import json
import pickle
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from pydantic import BaseModel

from examples import agents as example
from openapiopenai import (
    AgentFilePreparationError,
    AgentFileStagingError,
    AgentOutputParseError,
    AgentToolError,
    AgentTurnResultError,
    AsyncOpenAI,
    IncompleteStreamError,
    MockTransport,
    OpenAI,
    Request,
    tool,
)

from .awaited import Awaited, drive
from .loopback import Received, Reply, loopback

pytestmark = pytest.mark.slow

BOTH = pytest.mark.parametrize("kind", [OpenAI, AsyncOpenAI])
TURN = {"id": "turn_1", "object": "agent.session.turn", "agent_id": "agent_1", "session_id": "s1", "created_at": 1}


def event(kind: str, **more: Any) -> dict[str, Any]:
    return {
        "type": f"agent.session.{kind}",
        "event_id": f"{kind}-{len(more)}",
        "session_id": "s1",
        "turn_id": "turn_1",
        **more,
    }


def turn(kind: str, status: str, **more: Any) -> dict[str, Any]:
    return event(f"turn.{kind}", turn={**TURN, "status": status, **more})


def said(text: str, place: int = 0, phase: str = "final_answer", id: str = "") -> dict[str, Any]:
    content = [{"type": "output_text", "text": text}]
    item = {"type": "message", "id": id or f"m{place}{phase}", "role": "assistant", "status": "completed", "phase": phase, "turn_id": "turn_1", "content": content}  # fmt: skip
    return event("turn.item.done", event_id=f"said {text}", output_index=place, item=item)


def called(name: str, arguments: Any, id: str = "call_1") -> dict[str, Any]:
    item = {"type": "function_call", "id": "fc", "call_id": id, "name": name, "arguments": arguments, "status": "in_progress", "turn_id": "turn_1"}  # fmt: skip
    return event("turn.item.added", event_id=f"{id}", output_index=0, item=item)


def session(status: str, **more: Any) -> dict[str, Any]:
    return {"id": "s1", "object": "agent.session", "status": status, "required_actions": [], **more}


def idle() -> dict[str, Any]:
    return event("idle", session=session("idle"))


BEGIN = [turn("created", "queued"), turn("in_progress", "in_progress")]
GOOD = [
    idle() | {"event_id": "before"},
    *BEGIN,
    said("hm", phase="commentary"),
    said("two", 1),
    said("one ", 0),
    said("one ", 0),
    turn("completed", "completed"),
    idle(),
]


class Server:
    """An agent on loopback: plays events, notes what it is sent."""

    def __init__(self, events: list[dict[str, Any]], status: str = "idle") -> None:
        self.events = events
        self.status = status
        self.sent: list[Any] = []
        self.calls: list[str] = []
        self.keys: list[str | None] = []
        """Idempotency keys of what it is sent."""
        self.refuse = 0

    def respond(self, request: Received) -> Reply:
        path = request.target.removeprefix("/v1").partition("?")[0]
        self.calls.append(f"{request.method} {path}")
        if path == "/files":
            if self.refuse and len([each for each in self.calls if each.endswith("/files")]) >= self.refuse:
                return reply({"error": {"message": "no room"}}, 400)
            return reply({"id": f"file_{len(self.calls)}", "object": "file"})
        if path.endswith("/artifacts"):
            one = {"id": "a1", "session_id": "s1", "turn_id": "turn_1", "path": "/workspace/outputs/a.csv"}
            other = {**one, "id": "a2", "turn_id": "turn_0"}
            return reply({"object": "list", "data": [one, other], "has_more": False})
        if path.endswith("/content"):
            return Reply(200, {"content-type": "application/octet-stream"}, [b"1;2\n", b"3;4\n"], "chunked")
        if request.method == "GET" and "/events" in path:
            pieces = [f"data: {json.dumps(each)}\n\n".encode() for each in self.events]
            return Reply(200, {"content-type": "text/event-stream"}, pieces, "chunked")
        if path.endswith("/events"):
            self.sent += json.loads(request.body)["events"]
            self.keys.append(dict(request.headers).get("idempotency-key"))
            if self.refuse and len(self.sent) == self.refuse:
                return reply(
                    {"error": {"message": "Unknown pending tool call: call_1", "code": "invalid_request_error"}}, 400
                )
            return Reply(202, {}, [])
        if path.endswith("/files") and "environments" in path:
            return (
                reply({"error": {"message": "full"}}, 400)
                if self.refuse
                else reply({"path": "/workspace/a.txt", "object": "agent.environment.file"})
            )
        return reply(session(self.status))


def reply(value: Any, status: int = 200) -> Reply:
    return Reply(status, {"content-type": "application/json"}, [json.dumps(value).encode()])


def use(kind: Any, server: Any, code: Callable[[Any], Any]) -> Any:
    """Run asynchronous code with a client of either kind."""
    with loopback(server.respond) as url:
        if kind is OpenAI:
            return drive(code(Awaited(OpenAI(api_key="k", base_url=f"{url}/v1", max_retries=0))))

        async def main() -> Any:
            async with AsyncOpenAI(api_key="k", base_url=f"{url}/v1", max_retries=0) as client:
                return await code(client)

        return asyncio.run(main())


def run_turn(kind: Any, server: Server, **more: Any) -> tuple[list[str], Any]:
    """Follow a turn; the types of its events, and its result."""
    with loopback(server.respond) as url:
        options: dict[str, Any] = {"api_key": "k", "base_url": f"{url}/v1", "max_retries": 0}
        if kind is OpenAI:
            with OpenAI(**options).beta.agents.sessions.stream("s1", **{"input": "Hi", **more}) as stream:
                kinds = [getattr(each, "type", "") for each in stream]
                return kinds, stream.get_final_result()

        async def main() -> Any:
            client = AsyncOpenAI(**options)
            async with client, client.beta.agents.sessions.stream("s1", **{"input": "Hi", **more}) as stream:
                kinds = [getattr(each, "type", "") async for each in stream]
                return kinds, await stream.get_final_result()

        result: tuple[list[str], Any] = asyncio.run(main())
        return result


@BOTH
def test_a_turn(kind: Any) -> None:
    server = Server(GOOD)
    kinds, result = run_turn(kind, server)
    assert len(kinds) == len(GOOD) - 1  # one came twice
    assert result.output_text == "one two" and result.turn.status == "completed"
    assert (result.session_id, result.turn_id) == ("s1", "turn_1")
    message = {"role": "user", "content": [{"type": "input_text", "text": "Hi"}]}
    assert server.sent == [{"type": "agent.session.input.message", "input": [message]}]
    listened = next(
        each for each in server.calls if each.endswith("/stream") or (each.startswith("GET") and "events" in each)
    )
    assert server.calls.index(listened) < server.calls.index("POST /agents/sessions/s1/events")


class Answer(BaseModel):
    number: int


@BOTH
def test_a_result_of_a_type(kind: Any) -> None:
    events = [*BEGIN, said('{"number": 7}'), turn("completed", "completed"), idle()]
    result = run_turn(kind, Server(events), output_type=Answer)[1]
    assert result.output_parsed == Answer(number=7)
    with pytest.raises(AgentOutputParseError) as raised:
        run_turn(kind, Server(GOOD), output_type=Answer)
    assert raised.value.result.output_text == "one two"


def weather(arguments: dict[str, Any]) -> Any:
    if arguments["town"] == "Atlantis":
        raise ValueError("the secret of Atlantis")
    return {"rain": True}


@tool
def add(a: int, b: int) -> int:
    """Add."""
    return a + b


@BOTH
def test_tools(kind: Any) -> None:
    calls = [
        called("weather", '{"town": "Bergen"}', "c1"),
        called("weather", {"town": "Atlantis"}, "c2"),
        called("add", '{"a": 1, "b": 2}', "c3"),
        called("weather", '{"town": "Bergen"}', "c1"),
        called("weather", "[1]", "c4"),
        called("add", '{"a": "x"}', "c6"),
        called("half", "{}", "c7"),
        called("unknown", "{}", "c5"),
    ]
    failures: list[AgentToolError] = []
    server = Server([*BEGIN, *calls, said("done"), turn("completed", "completed"), idle()])
    tools = {"weather": weather, "add": add, "half": lambda _: "\ud800"}
    run_turn(kind, server, tool_handlers=tools, on_tool_error=failures.append)
    results = {each["call_id"]: each for each in server.sent[1:]}
    assert results["c1"]["success"] and json.loads(results["c1"]["output"]) == {"rain": True}
    assert results["c3"]["output"] == "3"
    assert [results[name]["success"] for name in ("c2", "c4", "c6", "c7")] == [False] * 4 and len(results) == 6
    stages = {each.call_id: each.stage for each in failures}
    assert stages == {"c2": "execution", "c4": "arguments", "c6": "arguments", "c7": "output"}
    assert "secret" not in json.dumps(server.sent)
    assert next((each.tool_name, str(each.error)) for each in failures) == ("weather", "the secret of Atlantis")


def test_asynchronous_tools() -> None:
    async def later(arguments: dict[str, Any]) -> str:
        await asyncio.sleep(0)
        return "later"

    for kind, expected in ((AsyncOpenAI, True), (OpenAI, False)):
        server = Server([*BEGIN, called("later", "{}"), said("done"), turn("completed", "completed"), idle()])
        run_turn(kind, server, tool_handlers={"later": later})
        assert server.sent[1]["success"] is expected


@BOTH
def test_a_rejected_tool_result_is_retried(kind: Any) -> None:
    server = Server(
        [*BEGIN, called("weather", '{"town": "Bergen"}'), said("done"), turn("completed", "completed"), idle()]
    )
    server.refuse = 2
    run_turn(kind, server, tool_handlers={"weather": weather})
    assert server.sent[1] == server.sent[2]


@BOTH
@pytest.mark.parametrize(
    "options", [{"idempotency_key": "mine"}, {"extra_headers": {"iDempotency-Key": "mine", "x-a": "b"}}]
)
def test_a_key_of_the_input_is_not_that_of_a_tool_result(kind: Any, options: dict[str, Any]) -> None:
    calls = [called("weather", '{"town": "Bergen"}', "c1"), called("weather", '{"town": "Oslo"}', "c2")]
    server = Server([*BEGIN, *calls, said("done"), turn("completed", "completed"), idle()])
    run_turn(kind, server, tool_handlers={"weather": weather}, **options)
    assert server.keys[0] == "mine" and len({*server.keys, None}) == 4


@BOTH
def test_a_tool_is_called_with_what_arrived(kind: Any) -> None:
    """Whoever reads an event may change it."""
    server = Server([*BEGIN, called("add", {"a": 1, "b": 2}, "c1"), turn("completed", "completed"), idle()])

    async def code(client: Any) -> None:
        async with client.beta.agents.sessions.stream("s1", input="Hi", tool_handlers={"add": add}) as stream:
            async for each in stream:
                if each.type == "agent.session.turn.item.added":
                    each.item.arguments.clear()
                    each.item.name = each.item.call_id = "other"

    use(kind, server, code)
    assert server.sent[1]["output"] == "3" and server.sent[1]["call_id"] == "c1"


ACTION = {"type": "function_call", "name": "ask", "call_id": "c", "turn_id": "turn_1", "arguments": "{}"}


@BOTH
@pytest.mark.parametrize(
    ("events", "reason"),
    [
        ([*BEGIN, turn("failed", "failed"), idle()], "failed"),
        ([*BEGIN, turn("cancelled", "cancelled"), idle()], "cancelled"),
        ([*BEGIN, event("failed", session=session("failed"))], "failed"),
        ([event("budget_reached", session=session("budget_reached"))], "incomplete"),
        ([event("budget_reached", session={"id": "other"}), *BEGIN, turn("failed", "failed"), idle()], "failed"),
        ([*BEGIN, event("requires_action", session=session("requires_action", required_actions=[ACTION])), turn("completed", "queued"), idle()], "requires_action"),
    ],
    ids=["failed", "cancelled", "session failed", "budget", "budget of another session", "requires action"],
)  # fmt: skip
def test_turns_without_a_result(kind: Any, events: list[Any], reason: str) -> None:
    async def code(client: Any) -> Any:
        stream = client.beta.agents.sessions.stream("s1", input="Hi")
        async with stream as entered:
            await entered.get_final_result()

    with pytest.raises(AgentTurnResultError) as raised:
        use(kind, Server([*events, said("late")]), code)
    assert raised.value.reason == reason
    restored = pickle.loads(pickle.dumps(raised.value))
    assert (str(restored), restored.reason) == (str(raised.value), reason)


@BOTH
def test_a_budget_that_is_reached_ends_the_turn_once_it_has_a_result(kind: Any) -> None:
    budget = event("budget_reached", session=session("budget_reached"))
    events = [*BEGIN, budget, said("done"), turn("completed", "completed"), budget | {"event_id": "again"}, event("failed", session=session("failed"))]  # fmt: skip
    kinds, result = run_turn(kind, Server(events))
    assert result.output_text == "done" and kinds[-1] == "agent.session.budget_reached"


@BOTH
def test_streams_that_are_cut(kind: Any) -> None:
    with pytest.raises(IncompleteStreamError):
        run_turn(kind, Server(GOOD[:4]))


@BOTH
def test_only_an_idle_session_takes_input(kind: Any) -> None:
    with pytest.raises(ValueError, match="in_progress, not idle"):
        run_turn(kind, Server(GOOD, status="in_progress"))
    with pytest.raises(ValueError, match="input: expected"):
        run_turn(kind, Server(GOOD), input="")


@BOTH
def test_artifacts_of_a_turn(kind: Any, tmp_path: Path) -> None:
    server = Server(GOOD)
    result = run_turn(kind, server)[1]

    async def code(client: Any) -> Any:
        made = client.beta.agents.sessions.artifacts.for_result(result)
        content = await made.content("/workspace/outputs/a.csv")
        artifact = await made.download("/workspace/outputs/a.csv", to=tmp_path / "a.csv")
        with pytest.raises(ValueError, match="the turn has 0 artifacts"):
            await made.content("/workspace/outputs/b.csv")
        return content.content, artifact.id

    assert use(kind, server, code) == (b"1;2\n3;4\n", "a1")
    assert (tmp_path / "a.csv").read_bytes() == b"1;2\n3;4\n"


# --- files into environments ---


@pytest.fixture
def folder(tmp_path: Path) -> Iterator[Path]:
    for name in ("a.txt", "src/b.py", "src/deep/c.py", "src/d.md"):
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(name)
    (tmp_path / "link").symlink_to(tmp_path / "a.txt")
    (tmp_path / "linked").symlink_to(tmp_path / "src")
    yield tmp_path


@BOTH
def test_files_are_prepared(kind: Any, folder: Path) -> None:
    server = Server([])

    async def code(client: Any) -> Any:
        files = client.beta.agents.environments.files
        one = await files.prepare({"/workspace/x/a.txt": folder / "a.txt"})
        more = await files.prepare_directory(folder, destination="/workspace/code", include=["src/**/*.py", "a.txt"])
        return one, more

    one, more = use(kind, server, code)
    assert one.files == [{"type": "file_id", "file_id": one.uploaded_file_ids[0], "path": "/workspace/x/a.txt"}]
    assert [each["path"] for each in more.files] == [
        f"/workspace/code/{name}" for name in ("src/b.py", "src/deep/c.py", "a.txt")
    ]
    server.refuse = len(server.calls) + 2
    with pytest.raises(AgentFilePreparationError) as raised:
        use(kind, server, lambda client: client.beta.agents.environments.files.prepare_directory(folder, destination="/workspace/c", include=["src/*"]))  # fmt: skip
    assert len(raised.value.prepared.files) == 1


@BOTH
def test_a_file_is_uploaded_to_an_environment(kind: Any, folder: Path) -> None:
    async def code(client: Any) -> Any:
        return await client.beta.agents.environments.files.upload(
            "env_1", file=folder / "a.txt", path="/workspace/a.txt"
        )

    assert use(kind, Server([]), code).file.path == "/workspace/a.txt"
    server = Server([])
    server.refuse = 99
    with pytest.raises(AgentFileStagingError, match="file_1"):
        use(kind, server, code)


class Interrupted(BaseException):
    """As a cancelled task, or a key that ends a program."""


@BOTH
def test_an_interruption_tells_what_was_uploaded(kind: Any, folder: Path) -> None:
    def respond(request: Request) -> Any:
        if len(transport.requests) == 2:
            raise Interrupted
        return {"id": "file_1", "object": "file"}

    transport = MockTransport(respond)
    paths = {"/workspace/a.txt": folder / "a.txt", "/workspace/b.txt": folder / "a.txt"}

    def interrupted(method: str, *arguments: Any, **more: Any) -> dict[str, Any]:
        transport.requests.clear()
        made = kind(api_key="k", transport=transport)
        client = Awaited(made) if kind is OpenAI else made

        async def main() -> None:
            await getattr(client.beta.agents.environments.files, method)(*arguments, **more)

        with pytest.raises(Interrupted) as raised:
            drive(main()) if kind is OpenAI else asyncio.run(main())
        return vars(raised.value)

    assert interrupted("prepare", paths)["prepared"].uploaded_file_ids == ["file_1"]
    staged = interrupted("upload", "env_1", file=folder / "a.txt", path="/workspace/a.txt")
    assert staged["uploaded_file_id"] == "file_1"


@BOTH
def test_several_uploads_do_not_share_a_key(kind: Any, folder: Path) -> None:
    client = kind(api_key="k", default_headers={"Idempotency-Key": "one"})
    paths = {"/workspace/a.txt": folder / "a.txt", "/workspace/b.txt": folder / "a.txt"}
    with pytest.raises(ValueError, match="default_headers: expected no Idempotency-Key"):
        drive((Awaited(client) if kind is OpenAI else client).beta.agents.environments.files.prepare(paths))


CLIENT = OpenAI(api_key="k")
FILES = CLIENT.beta.agents.environments.files


@pytest.mark.parametrize("path", ["a.txt", "/etc/passwd", "/workspace/", "/workspace/../a", "/workspace//a", "/workspace/a/./b", "/workspace/.codex/a", "/workspace/.managed-agents-1/a", "/workspace/outputs", "/workspace/a\\b"])  # fmt: skip
def test_invalid_paths_are_refused(path: str, folder: Path) -> None:
    with pytest.raises(ValueError, match="path"):
        FILES.prepare({path: folder / "a.txt"})


def test_invalid_selections_are_refused(folder: Path) -> None:
    cases: list[tuple[Callable[[], Any], str]] = [
        (lambda: FILES.prepare({"/workspace/a": folder / "link"}), "regular file"),
        (lambda: FILES.prepare({"/workspace/a": folder / "src"}), "regular file"),
        (lambda: FILES.prepare({"/workspace/a": folder / "none"}), "No such file"),
        (
            lambda: FILES.prepare({"/workspace/a": folder / "a.txt", "/workspace/a/b": folder / "a.txt"}),
            "below another",
        ),
        (lambda: FILES.prepare_directory(folder, destination="/workspace/x", include="*.py"), "list of patterns"),
        (lambda: FILES.prepare_directory(folder, destination="/workspace/x", include=["../*"]), "out of the directory"),
        (lambda: FILES.prepare_directory(folder, destination="/workspace/x", include=["*.none"]), "no file matches"),
        (lambda: FILES.prepare_directory(folder, destination="/workspace/x", include=["link"]), "is a symbolic link"),
        (
            lambda: FILES.prepare_directory(folder, destination="/workspace/x", include=["linked/*"]),
            "is a symbolic link",
        ),
        (
            lambda: FILES.prepare_directory(folder / "linked", destination="/workspace/x", include=["*"]),
            "not a symbolic link",
        ),
    ]
    for code, message in cases:
        with pytest.raises(ValueError, match=message):
            code()


def test_the_example_runs(capsys: pytest.CaptureFixture[str]) -> None:
    events = [
        *BEGIN,
        called("weather", '{"town": "Bergen"}'),
        said("Take a coat."),
        turn("completed", "completed"),
        idle(),
    ]
    server = Server(events)
    with loopback(server.respond) as url:
        example.main(OpenAI(api_key="k", base_url=f"{url}/v1"), "s1", "A coat for Bergen?")
    assert capsys.readouterr().out == "Take a coat.\n" and server.sent[1]["output"] == "Rain and 9 °C in Bergen"
