"""WebSocket channels against a real server on loopback: sent and received events, and close codes."""

from __future__ import annotations

import asyncio
import base64
import itertools
import json
import logging
import re
import ssl
import subprocess
import sys
import threading
import time
import typing
import wave
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from operator import attrgetter
from pathlib import Path
from typing import Any

import pytest

from examples import realtime_tools, realtime_wav
from openapiopenai import (
    APIConnectionError,
    APIError,
    APIStatusError,
    APITimeoutError,
    AsyncOpenAI,
    AuthenticationError,
    DecodeError,
    OpenAI,
    OpenAIError,
    RealtimeClientEventResponseCreate,
    Reconnecting,
    WebSocketConnectionClosedError,
    WebSocketQueueFullError,
)
from openapiopenai._runtime.calls.credentials import NOBODY
from openapiopenai._runtime.sockets.options import CONNECT_OPTIONS
from openapiopenai._runtime.sockets.websocket import arguments
from openapiopenai.generate.layout.channels import Channel, channels
from openapiopenai.generate.openapi.document import schemas_of
from openapiopenai.generate.openapi.faults import Faults
from openapiopenai.generate.openapi.files import read
from openapiopenai.testing import Close, Drop, Expect, ScriptedServer, Send, Step, Wait

from . import awaited
from .conftest import ROOT, same

KEY = "sk-secret-1234567890"
CHANNELS = channels(read(ROOT / "openapi.yaml"), Faults())
AUDIO = bytes(range(256)) * 8
BOTH = pytest.mark.parametrize("run", ["sync", "async"])


def connect(
    run: str, server: ScriptedServer, channel: str, more: dict[str, Any], use: Callable[[Any], Any], **client: Any
) -> Any:
    """Open a channel and use it; `use` is a generator of (method, arguments), and gets what each returns."""
    settings: dict[str, Any] = {"api_key": KEY, "base_url": server.base_url, **client}

    if run == "sync":
        with attrgetter(channel)(OpenAI(**settings)).connect(**more) as connection:
            return drive(use(connection))

    async def main() -> Any:
        async with attrgetter(channel)(AsyncOpenAI(**settings)).connect(**more) as connection:
            return await drive_async(use(connection))

    return asyncio.run(main())


def drive(plan: Any) -> Any:
    return awaited.drive(drive_async(plan))


async def drive_async(plan: Any) -> Any:
    """Play what a user does: each step is a call, whose result or error the plan gets."""
    result: Any = None
    error: Exception | None = None
    while True:
        try:
            step = plan.throw(error) if error else plan.send(result)
        except StopIteration as end:
            return end.value
        result = error = None
        try:
            value = step()
            result = await value if asyncio.iscoroutine(value) else value
        except Exception as raised:
            error = raised


def nothing(_: Any) -> Iterator[Any]:
    yield lambda: None


def event(kind: str, **fields: Any) -> dict[str, Any]:
    return {"type": kind, "event_id": "event_s", **fields}


# --- every event of every channel ---


def arguments_of(channel: Channel) -> dict[str, Any]:
    return {each["name"]: "given" for each in channel.node.get("parameters", []) if each.get("required")}


def sent_events() -> Iterator[tuple[str, str, dict[str, Any]]]:
    for name, channel in CHANNELS.items():
        for tag, key in channel.events.items():
            yield name, tag, schemas_of(channel.document)[key]["examples"][0]


@BOTH
@pytest.mark.parametrize("channel", CHANNELS)
def test_every_event_has_a_method(run: str, channel: str) -> None:
    """What arrives is the example of the event, whether sent by its method, as a dict, or as a model."""
    examples = [(tag, example) for name, tag, example in sent_events() if name == channel]
    facts = {
        f"{path}.{name}": {field.name for field in CHANNELS[channel].fields(tag)}
        for path, events in CHANNELS[channel].groups().items()
        for name, tag in events.items()
    }
    script: list[Step] = [Expect(tag, example) for tag, example in examples for _ in range(2)]

    def use(connection: Any) -> Iterator[Any]:
        for tag, example in examples:
            fields = {name: value for name, value in example.items() if name != "type"}
            method = next(path for path in facts if path == tag or path == f"{tag}_")
            assert fields.keys() <= facts[method], tag
            yield lambda method=method, fields=fields: attrgetter(method.lstrip("."))(connection)(**fields)
            yield lambda example=example: connection.send(example)

    with ScriptedServer([*script, Close()]) as server:
        connect(run, server, channel, arguments_of(CHANNELS[channel]), use)
    path, headers = server.requests[0]
    assert path.startswith("/v1" + CHANNELS[channel].node["path"].partition("?")[0].replace("{session_id}", "given"))
    assert headers["authorization"] == f"Bearer {KEY}"
    assert headers.get("openai-beta") == CHANNELS[channel].node.get("beta")


@pytest.mark.parametrize("channel", CHANNELS)
def test_every_event_of_the_server_is_decoded(channel: str) -> None:
    """As the model of its type, unchanged; what is not known is kept whole."""
    schemas = schemas_of(CHANNELS[channel].document)
    variants = dict(CHANNELS[channel]._arms(CHANNELS[channel].node["server"]))
    examples = [schemas[key]["examples"][0] for key in variants.values()]
    unknown = {"type": "not.known.yet", "deep": {"list": [1, None, {"a": 1.5}]}}
    with ScriptedServer([*(Send(each) for each in [*examples, unknown]), Close()]) as server:

        def use(connection: Any) -> Iterator[Any]:
            for each in [*examples, unknown]:
                received = yield connection.recv
                assert same(received.to_dict(), each)
                assert type(received).__name__.startswith("Unknown") == (each is unknown), each

        connect("sync", server, channel, arguments_of(CHANNELS[channel]), use)


# --- sessions ---

CALL = {"type": "function_call", "call_id": "call_1", "name": "find_part", "arguments": '{"part":"chain"}'}
DELTA = {"response_id": "resp_1", "item_id": "item_1", "output_index": 0, "content_index": 0}

# Name, channel, arguments of connect, what the server does, what the user sends at which event.
SESSIONS: list[tuple[str, str, dict[str, Any], list[Step], dict[str, Callable[[Any, Any], Any]]]] = [
    (
        "conversation",
        "realtime",
        {"model": "gpt-realtime"},
        [
            Send(event("session.created", session={"type": "realtime"})),
            Expect("session.update", {"session": {"type": "realtime", "instructions": "Be brief."}}),
            Send(event("session.updated", session={"type": "realtime", "instructions": "Be brief."})),
            Expect("input_audio_buffer.append", {"audio": base64.b64encode(AUDIO).decode()}),
            Expect("response.create"),
            Send(event("response.output_audio.delta", delta=base64.b64encode(AUDIO).decode(), **DELTA)),
            Send(event("response.done", response={"id": "resp_1", "status": "completed"})),
            Close(),
        ],
        {
            "session.created": lambda c, _: [
                lambda: c.session.update(session={"type": "realtime", "instructions": "Be brief."})
            ],
            "session.updated": lambda c, _: [lambda: c.input_audio_buffer.append(audio=AUDIO), c.response.create],
        },
    ),
    (
        "function call",
        "realtime",
        {"model": "gpt-realtime"},
        [
            Send(event("session.created", session={"type": "realtime"})),
            Expect("conversation.item.create"),
            Expect("response.create", {"response": {"tool_choice": "auto"}}),
            Send(event("response.output_item.done", response_id="resp_1", output_index=0, item=CALL)),
            Expect(
                "conversation.item.create",
                {"item": {"type": "function_call_output", "call_id": "call_1", "output": "12 in stock"}},
            ),
            Expect("response.create"),
            Send(event("response.output_text.done", text="Twelve.", **DELTA)),
            Close(),
        ],
        {
            "session.created": lambda c, _: [
                lambda: c.conversation.item.create(
                    item={"type": "message", "role": "user", "content": [{"type": "input_text", "text": "Chains?"}]}
                ),
                lambda: c.send(
                    RealtimeClientEventResponseCreate.from_dict(
                        {"type": "response.create", "response": {"tool_choice": "auto"}}
                    )
                ),
            ],
            "response.output_item.done": lambda c, e: [
                lambda: c.conversation.item.create(
                    item={"type": "function_call_output", "call_id": e.item.call_id, "output": "12 in stock"}
                ),
                c.response.create,
            ],
        },
    ),
    (
        "transcription",
        "realtime",
        {"intent": "transcription"},
        [
            Expect("session.update", {"session": {"type": "transcription"}}),
            Expect("input_audio_buffer.append"),
            Expect("input_audio_buffer.commit"),
            Send(
                event(
                    "conversation.item.input_audio_transcription.delta", item_id="item_1", content_index=0, delta="Good"
                )
            ),
            Send(
                event(
                    "conversation.item.input_audio_transcription.completed",
                    item_id="item_1",
                    content_index=0,
                    transcript="Good morning",
                    usage={"type": "duration", "seconds": 1.5},
                )
            ),
            Close(),
        ],
        {
            "": lambda c, _: [
                lambda: c.session.update(session={"type": "transcription"}),
                lambda: c.input_audio_buffer.append(audio=memoryview(AUDIO)),
                c.input_audio_buffer.commit,
            ]
        },
    ),
    (
        "interruption",
        "realtime",
        {"model": "gpt-realtime"},
        [
            Send(event("response.output_audio.delta", delta="AAAA", **DELTA)),
            Send(event("input_audio_buffer.speech_started", audio_start_ms=900, item_id="item_2")),
            Expect("response.cancel", {"response_id": "resp_1"}),
            Expect("output_audio_buffer.clear"),
            Expect("conversation.item.truncate", {"item_id": "item_1", "content_index": 0, "audio_end_ms": 400}),
            Send(event("conversation.item.truncated", item_id="item_1", content_index=0, audio_end_ms=400)),
            Send(event("response.done", response={"id": "resp_1", "status": "cancelled"})),
            Close(),
        ],
        {
            "input_audio_buffer.speech_started": lambda c, _: [
                lambda: c.response.cancel(response_id="resp_1"),
                c.output_audio_buffer.clear,
                lambda: c.conversation.item.truncate(item_id="item_1", content_index=0, audio_end_ms=400),
            ]
        },
    ),
    (
        "translation",
        "realtime.translations",
        {"model": "gpt-realtime-translate"},
        [
            Expect("session.update"),
            Expect("session.input_audio_buffer.append", {"audio": base64.b64encode(AUDIO).decode()}),
            Send(event("session.output_transcript.delta", delta="Guten Morgen")),
            Expect("session.close"),
            Send(event("session.closed")),
            Close(),
        ],
        {
            "": lambda c, _: [
                lambda: c.session.update(session={"audio": {"output": {"language": "de"}}}),
                lambda: c.session.input_audio_buffer.append(audio=AUDIO),
            ],
            "session.output_transcript.delta": lambda c, _: [c.session.close],
        },
    ),
    (
        "responses",
        "responses",
        {},
        [
            Expect("response.create", {"model": "gpt-5.1", "input": "Hi"}),
            Send(
                {
                    "type": "response.output_text.delta",
                    "sequence_number": 1,
                    "delta": "Hel",
                    "item_id": "msg_1",
                    "output_index": 0,
                    "content_index": 0,
                }
            ),
            Expect("response.steer"),
            Send({"type": "response.completed", "sequence_number": 2, "response": {"id": "resp_1"}}),
            Close(),
        ],
        {
            "": lambda c, _: [lambda: c.response.create(model="gpt-5.1", input="Hi")],
            "response.output_text.delta": lambda c, _: [
                lambda: c.send({"type": "response.steer", "response_id": "resp_1", "input": "Shorter"})
            ],
        },
    ),
]


@BOTH
@pytest.mark.parametrize(
    ("name", "channel", "arguments", "script", "reactions"), SESSIONS, ids=[each[0] for each in SESSIONS]
)
def test_sessions(
    run: str, name: str, channel: str, arguments: Any, script: list[Step], reactions: dict[str, Any]
) -> None:
    expected = [step.event["type"] for step in script if isinstance(step, Send)]

    def use(connection: Any) -> Iterator[Any]:
        if "" in reactions:
            yield from reactions[""](connection, None)
        for kind in expected:
            received = yield connection.recv
            assert received.type == kind and not type(received).__name__.startswith("Unknown")
            yield from reactions.get(kind, lambda *_: [])(connection, received)
        ended = yield lambda: next(iter(connection), None) if run == "sync" else anext(aiter(connection), None)
        assert ended is None
        assert connection.closed and connection.close_code == 1000

    with ScriptedServer(script) as server:
        connect(run, server, channel, arguments, use)


def test_audio_as_bytes_comes_back_as_bytes() -> None:
    with ScriptedServer(
        [
            lambda _: None,
            Expect("input_audio_buffer.append"),
            lambda last: event("response.output_audio.delta", delta=last["audio"], **DELTA),
            Close(),
        ]
    ) as server:

        def use(connection: Any) -> Iterator[Any]:
            yield lambda: connection.input_audio_buffer.append(audio=bytearray(AUDIO))
            received = yield connection.recv
            assert received.delta_bytes == AUDIO

        connect("sync", server, "realtime", {}, use)


# --- examples ---


def test_a_question_by_voice(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The example sends all of a WAV file, and writes all that the server speaks to another."""
    question, answer, stereo = (str(tmp_path / f"{name}.wav") for name in ("question", "answer", "stereo"))
    spoken = [bytes([number]) * 9600 for number in range(5)]
    for path, channels_ in ((question, 1), (stereo, 2)):
        with wave.open(path, "wb") as file:
            file.setnchannels(channels_)
            file.setsampwidth(2)
            file.setframerate(24_000)
            file.writeframes(AUDIO * 27)  # 1.15 s, so three pieces
    script: list[Step] = [
        Expect("session.update"),
        *[Expect("input_audio_buffer.append")] * 3,
        Expect("input_audio_buffer.commit"),
        Expect("response.create"),
        *(
            Send(event("response.output_audio.delta", delta=base64.b64encode(each).decode(), **DELTA))
            for each in spoken
        ),
        Send(event("response.output_audio_transcript.delta", delta="Rain until noon.", **DELTA)),
        Send(event("response.done", response={"status": "completed"})),
    ]
    with ScriptedServer(script) as server:
        realtime_wav.ask(OpenAI(api_key=KEY, base_url=server.base_url), question, answer)
    heard = b"".join(base64.b64decode(each["audio"]) for each in server.received if "audio" in each)
    assert heard == AUDIO * 27
    with wave.open(answer, "rb") as file:
        assert file.getparams()[:4] == (1, 2, 24_000, 24_000) and file.readframes(24_000) == b"".join(spoken)
    assert capsys.readouterr().out == f"Rain until noon.\n1.0 s of speech in {answer}\n"
    with pytest.raises(ValueError, match="expected 1 channel"):
        list(realtime_wav.question(stereo))


def test_a_function_call_and_a_lost_connection(capsys: pytest.CaptureFixture[str]) -> None:
    """The example goes on after a loss, and hands the result of its function to the model."""
    begin: list[Step] = [
        Send(event("session.created", session={"type": "realtime"})),
        Expect("session.update"),
        Expect("conversation.item.create"),
        Expect("response.create"),
    ]
    call = {"type": "function_call", "name": "weather", "call_id": "call_1", "arguments": '{"town":"Bergen"}'}
    rest: list[Step] = [
        Send(event("response.done", response={"output": [call]})),
        Expect(
            "conversation.item.create",
            {"item": {"type": "function_call_output", "call_id": "call_1", "output": "Rain and 9 °C in Bergen"}},
        ),
        Expect("response.create"),
        Send(event("response.output_text.delta", delta="Take a coat.", **DELTA)),
        Send(event("response.done", response={"output": []})),
    ]
    with ScriptedServer([*begin, Drop()], [*begin, *rest]) as server:
        asyncio.run(realtime_tools.ask(AsyncOpenAI(api_key=KEY, base_url=server.base_url), "Is it wet?"))
    lost, called, said = capsys.readouterr().out.splitlines()
    assert lost.startswith("lost (1006); attempt 1 of 5") and called == "[weather: Rain and 9 °C in Bergen]"
    assert said == "Take a coat."


# --- errors ---


@BOTH
def test_errors_name_what_caused_them(run: str) -> None:
    def refuse(last: dict[str, Any]) -> dict[str, Any]:
        return event(
            "error",
            error={
                "type": "invalid_request_error",
                "message": f"no {KEY}",
                "event_id": last["event_id"],
                "code": "bad",
                "param": "item",
            },
        )

    with ScriptedServer(
        [Expect("conversation.item.delete"), refuse, Expect("response.create", {"event_id": "mine"}), refuse, Close()]
    ) as server:

        def use(connection: Any) -> Iterator[Any]:
            yield lambda: connection.conversation.item.delete(item_id="item_9")
            received = yield connection.recv
            assert connection.cause_of(received)["item_id"] == "item_9"
            error = connection.error_of(received)
            assert isinstance(error, APIError) and (error.code, error.param) == ("bad", "item")
            assert "conversation.item.delete" in str(error) and KEY not in str(error)
            mine = {"type": "response.create", "event_id": "mine"}
            yield lambda: connection.send(mine)
            received = yield connection.recv
            assert connection.cause_of(received) is mine

        connect(run, server, "realtime", {}, use)


@BOTH
def test_handlers(run: str) -> None:
    deltas = [event("response.output_text.delta", delta=text, **DELTA) for text in "ab"]
    script = [
        *map(Send, deltas),
        Send(event("response.done", response={})),
        Send(event("error", error={"message": "no"})),
    ]
    seen: list[Any] = []
    with ScriptedServer([*script, Close()]) as server:

        def use(connection: Any) -> Iterator[Any]:
            connection.on("response.output_text.delta", lambda each: seen.append(each.delta))
            connection.once("response.output_text.delta", lambda each: seen.append("once"))

            @connection.on("event")
            def anything(each: Any) -> None:
                seen.append(each.type.rpartition(".")[2])
                if each.type == "response.done":
                    connection.off("event", anything)

            with pytest.raises(APIError, match="no"):
                yield connection.dispatch_events

        connect(run, server, "realtime", {}, use)
    assert seen == ["a", "once", "delta", "b", "delta", "done"]


@BOTH
@pytest.mark.parametrize(
    ("status", "error"), [(401, AuthenticationError), (500, APIStatusError), (302, APIStatusError)]
)
def test_a_refused_handshake(run: str, status: int, error: type[APIStatusError]) -> None:
    body = json.dumps({"error": {"message": f"Incorrect API key provided: {KEY}", "code": "invalid_api_key"}}).encode()
    with ScriptedServer(status=status, body=body) as server:
        with pytest.raises(error) as raised:
            connect(run, server, "realtime", {"model": "m"}, nothing)
        assert raised.value.status_code == status and raised.value.code == "invalid_api_key"
        assert KEY not in str(raised.value) + repr(raised.value.request)
    assert len(server.requests) == 1  # a redirect is not followed, with the key least of all


@BOTH
@pytest.mark.parametrize(
    ("base_url", "more", "error"),
    [
        ("http://127.0.0.1:9/v1", {}, APIConnectionError),
        ("{silent}", {"open_timeout": 0.3}, APITimeoutError),
        ("{server}", {"open_timout": 1}, TypeError),
        ("{server}", {"extra_headers": {"x-a": "1"}, "extra_query": {"b": 2}}, None),
    ],
    ids=["refused", "silent", "misspelt", "extra"],
)
def test_opening(run: str, base_url: str, more: dict[str, Any], error: type[Exception] | None) -> None:
    import socket

    with (
        socket.create_server(("127.0.0.1", 0)) as silent,
        ScriptedServer([Close()] if error is None else [], *[]) as server,
    ):
        if error is not None:
            server.scripts.clear()
        url = base_url.format(silent=f"http://127.0.0.1:{silent.getsockname()[1]}", server=server.base_url)
        if error is None:
            connect(run, server, "realtime", {"model": "m", **more}, nothing)
            path, headers = server.requests[0]
            assert "b=2" in path and "model=m" in path and headers["x-a"] == "1"
        else:
            with pytest.raises(error):
                connect(run, server, "realtime", {"model": "m", **more}, nothing, base_url=url)


def test_without_the_extra(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("websockets.sync.client", "websockets.asyncio.client"):
        monkeypatch.setitem(sys.modules, name, None)
    with pytest.raises(OpenAIError, match=r"openapiopenai\[realtime\]"):
        OpenAI(api_key=KEY).realtime.connect(model="m").enter()


@BOTH
@pytest.mark.parametrize(
    ("script", "code", "message"),
    [
        ([Close(1001, "bye")], 1001, "connect again"),
        ([Close(1008, f"no {KEY}")], 1008, "policy"),
        ([Close(1011)], 1011, "the server failed"),
        ([Close(4321, "mine")], 4321, "'mine'"),
        ([Drop()], 1006, "lost"),
        ([Drop(b"\x81\x7e\x10")], 1006, "lost"),
        ([Drop(b"\x81\xff")], 1002, "protocol"),
        ([Send(event("response.done", response={"id": "x" * 200_000}))], 1009, "max_message_size"),
    ],
    ids=["going away", "policy", "internal", "unknown", "drop", "drop mid-frame", "masked frame", "oversize"],
)
def test_how_it_ends(run: str, script: list[Step], code: int, message: str) -> None:
    def use(connection: Any) -> Iterator[Any]:
        with pytest.raises(WebSocketConnectionClosedError, match=message) as raised:
            yield connection.recv
        assert raised.value.close_code == connection.close_code == code and KEY not in str(raised.value)
        with pytest.raises(WebSocketConnectionClosedError) as raised:  # what cannot be sent any more is handed back
            yield connection.response.create
        assert json.loads(raised.value.unsent_messages[0])["type"] == "response.create"

    with ScriptedServer(script) as server:
        connect(run, server, "realtime", {"max_message_size": 100_000}, use)


@BOTH
def test_received_events_are_readable_after_sending_fails(run: str) -> None:
    def use(connection: Any) -> Iterator[Any]:
        yield lambda: time.sleep(0.2) if run == "sync" else asyncio.sleep(0.2)
        with pytest.raises(WebSocketConnectionClosedError):
            yield connection.response.create
        kinds = []
        with pytest.raises(WebSocketConnectionClosedError):
            while True:
                received = yield connection.recv
                kinds.append(received.type)
        assert kinds == ["one", "two"]

    with ScriptedServer([Send({"type": "one"}), Send({"type": "two"}), Close(1011)]) as server:
        connect(run, server, "realtime", {}, use)


@BOTH
@pytest.mark.parametrize("data", ["{", "[1", "\xff\xfe", b"\x00\x01", b"\xff"], ids=repr)
def test_what_is_no_json(run: str, data: Any) -> None:
    """Is an error that has the payload, and no end: the next event comes."""

    def use(connection: Any) -> Iterator[Any]:
        with pytest.raises(DecodeError):
            yield connection.recv
        received = yield connection.recv
        assert received.type == "response.done"

    with ScriptedServer([Send(data), Send(event("response.done", response={})), Close()]) as server:
        connect(run, server, "realtime", {}, use)


def test_json_in_a_binary_frame() -> None:
    with ScriptedServer([Send(b'{"type":"response.done","response":{}}'), Close()]) as server:

        def use(connection: Any) -> Iterator[Any]:
            received = yield connection.recv
            assert received.type == "response.done"

        connect("sync", server, "realtime", {}, use)


@BOTH
def test_time_limits(run: str) -> None:
    with ScriptedServer([Wait(0.5), Send(event("response.done", response={})), Close()]) as server:

        def use(connection: Any) -> Iterator[Any]:
            with pytest.raises(APITimeoutError, match=r"0\.1 s"):
                yield lambda: connection.recv(timeout=0.1)
            received = yield connection.recv  # nothing is lost
            assert received.type == "response.done"

        connect(run, server, "realtime", {}, use)


def test_cancelling_loses_nothing() -> None:
    async def main(url: str) -> list[str]:
        found: list[str] = []
        async with AsyncOpenAI(api_key=KEY, base_url=url).realtime.connect() as connection:
            while len(found) < 50:
                try:
                    found.append((await asyncio.wait_for(connection.recv(), 0.004)).type)
                except TimeoutError:
                    continue
        return found

    numbers = [f"event.{number}" for number in range(50)]
    steps = itertools.chain.from_iterable((Send({"type": each}), Wait(0.003)) for each in numbers)
    with ScriptedServer([*steps]) as server:
        assert asyncio.run(main(server.base_url)) == numbers


def test_many_threads_send() -> None:
    with ScriptedServer([Expect("input_audio_buffer.append")] * 400) as server:
        opening = OpenAI(api_key=KEY, base_url=server.base_url).realtime.connect()
        with opening as connection, ThreadPoolExecutor(8) as pool:
            list(pool.map(lambda _: connection.input_audio_buffer.append(audio=AUDIO), range(400)))
    assert len({each["event_id"] for each in server.received}) == 400


@BOTH
def test_a_slow_reader_slows_the_server_down(run: str) -> None:
    """What is not read stays with the server: memory here does not grow with it."""
    size, count = 100_000, 800  # the system's buffers take up to 40 MB
    sent: list[float] = []

    def send(_: Any) -> dict[str, Any]:
        sent.append(time.monotonic())
        return event("response.done", response={"id": "x" * size})

    def use(connection: Any) -> Iterator[Any]:
        yield lambda: time.sleep(0.5) if run == "sync" else asyncio.sleep(0.5)
        assert len(sent) < count * 0.75
        for _ in range(count):
            received = yield connection.recv
            assert len(received.response.id) == size

    with ScriptedServer([*[send] * count, Close()]) as server:
        connect(run, server, "realtime", {}, use)


# --- reconnecting ---


@BOTH
def test_reconnecting(run: str) -> None:
    """Lost twice; what is sent meanwhile goes out on the new connection, in order."""
    told: list[Reconnecting] = []
    connections: list[Any] = []

    def reconnect(each: Reconnecting) -> Any:
        told.append(each)
        for kind in ("response.create", "input_audio_buffer.clear"):
            sending = connections[0].send({"type": kind})
            if sending is not None:
                asyncio.get_running_loop().create_task(sending)
        return {"extra_query": {"try": len(told)}, "extra_headers": {"x-try": str(len(told))}}

    waited: list[Step] = [Expect("response.create"), Expect("input_audio_buffer.clear")]
    created, done = (
        Send(event("session.created", session={"type": "realtime"})),
        Send(event("response.done", response={})),
    )

    def use(connection: Any) -> Iterator[Any]:
        connections.append(connection)
        yield lambda: connection.session.update(session={"type": "realtime"})
        for kind in ("session.created", "response.done"):
            received = yield connection.recv
            assert received.type == kind

    scripts: list[list[Step]] = [
        [Expect("session.update"), Close(1012, "restart")],
        [*waited, created, Drop()],
        [*waited, done, Close()],
    ]
    with ScriptedServer(*scripts) as server:
        connect(run, server, "realtime", {"on_reconnecting": reconnect, "initial_delay": 0.01}, use)
    assert [(each.close_code, each.attempt, each.reason) for each in told] == [(1012, 1, "restart"), (1006, 2, "")]
    assert "try=1" in server.requests[1][0] and server.requests[2][1]["x-try"] == "2"
    assert told[1].extra_query == {"try": 1}


@BOTH
@pytest.mark.parametrize("way", ["abort", "in vain"])
def test_not_reconnecting(run: str, way: str) -> None:
    """What waited is handed back."""
    connections: list[Any] = []
    told: list[Reconnecting] = []

    def reconnect(each: Reconnecting) -> Any:
        told.append(each)
        connections[0]._keep(b'{"type":"response.create"}')
        server._server.socket.close() if way == "in vain" else None
        return {"abort": True} if way == "abort" else None

    def use(connection: Any) -> Iterator[Any]:
        connections.append(connection)
        with pytest.raises(WebSocketConnectionClosedError, match="were not sent") as raised:
            yield connection.recv
        assert raised.value.unsent_messages == [b'{"type":"response.create"}'] * len(told)
        assert raised.value.close_code == 1001

    with ScriptedServer([Close(1001)]) as server:
        options = {"on_reconnecting": reconnect, "initial_delay": 0.01, "max_retries": 3}
        connect(run, server, "realtime", options, use)
    assert len(told) == (1 if way == "abort" else 3)
    assert [each.attempt for each in told] == [1, 2, 3][: len(told)]


@BOTH
def test_the_queue_is_bounded(run: str) -> None:
    connections: list[Any] = []
    errors: list[Exception] = []

    def reconnect(_: Reconnecting) -> Any:
        connections[0]._keep(b"1" * 60)
        try:
            connections[0]._keep(b"2" * 60)
        except WebSocketQueueFullError as error:
            errors.append(error)
        return {"abort": True}

    def use(connection: Any) -> Iterator[Any]:
        connections.append(connection)
        with pytest.raises(WebSocketConnectionClosedError) as raised:
            yield connection.recv
        assert raised.value.unsent_messages == [b"1" * 60]

    with ScriptedServer([Close(1001)]) as server:
        connect(run, server, "realtime", {"on_reconnecting": reconnect, "max_queue_size": 100}, use)
    assert "max_queue_size is 100" in str(errors[0])


@pytest.mark.slow
def test_a_lost_peer_is_noticed() -> None:
    """By pings: a server that takes everything and says nothing, not even pong."""

    def mute(connection: Any) -> None:
        time.sleep(3)

    from websockets.sync.server import serve

    class Mute:
        base_url = ""

    with serve(mute, "127.0.0.1", 0) as plain:
        threading.Thread(target=plain.serve_forever, daemon=True).start()
        host, port = plain.socket.getsockname()[:2]
        client = OpenAI(api_key=KEY, base_url=f"http://{host}:{port}")
        options: Any = {"ping_interval": 0.1, "ping_timeout": 0.2, "close_timeout": 0.1}
        with client.realtime.connect(**options) as connection:
            connection._sink.protocol.receive_data = lambda data: None  # nothing comes through any more
            with pytest.raises(WebSocketConnectionClosedError) as raised:
                connection.recv()
            assert raised.value.close_code == 1006
        plain.shutdown()


# --- secrets, keys, TLS ---


def test_nothing_secret_is_logged(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    with ScriptedServer([Expect("response.create"), Close(1008, KEY)]) as server:
        client = OpenAI(api_key=KEY, base_url=server.base_url)
        with client.realtime.connect(model="m") as connection, pytest.raises(WebSocketConnectionClosedError):
            connection.response.create()
            connection.recv()
        assert KEY not in repr(connection) + repr(client.realtime.connect(model="m"))
    assert "realtime.connect: sent" in caplog.text
    assert KEY not in caplog.text


def test_keys() -> None:
    """Text, callable, coroutine function; each requested anew for each connection."""

    async def later() -> str:
        return "ek_later"

    keys = iter(["ek_1", "ek_2"])
    with ScriptedServer([Close()], [Close()], [Close()]) as server:
        client = OpenAI(api_key=lambda: next(keys), base_url=server.base_url)
        for _ in range(2):
            with client.realtime.connect() as connection:
                assert list(connection) == []

        async def main() -> None:
            async with AsyncOpenAI(api_key=later, base_url=server.base_url).realtime.connect() as connection:
                assert [each async for each in connection] == []

        asyncio.run(main())
    assert [each["authorization"] for _, each in server.requests] == ["Bearer ek_1", "Bearer ek_2", "Bearer ek_later"]


def test_another_address_for_websockets() -> None:
    with ScriptedServer([Close()]) as server:
        client = OpenAI(
            api_key=KEY,
            base_url="http://127.0.0.1:9/v1",
            websocket_base_url=f"ws{server.base_url.removeprefix('http')}/ws/",
        )
        with client.realtime.connect(model="m"):
            pass
    assert server.requests[0][0] == "/v1/ws/realtime?model=m"


@BOTH
def test_certificates(run: str) -> None:
    import trustme
    from websockets.sync.server import serve

    authority = trustme.CA()
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("127.0.0.1").configure_cert(context)
    trusting = ssl.create_default_context()
    authority.configure_trust(trusting)
    with serve(lambda connection: connection.close(), "127.0.0.1", 0, ssl=context) as secure:
        threading.Thread(target=secure.serve_forever, daemon=True).start()

        class Server:
            base_url = f"https://127.0.0.1:{secure.socket.getsockname()[1]}/v1"

        def use(connection: Any) -> Iterator[Any]:
            yield lambda: None

        connect(run, Server(), "realtime", {"ssl_context": trusting}, use)  # type: ignore[arg-type]
        with pytest.raises(APIConnectionError, match="certificate"):
            connect(run, Server(), "realtime", {}, use)  # type: ignore[arg-type]
        secure.shutdown()


# --- for readers, type checkers and `help` ---


@pytest.mark.parametrize("channel", CHANNELS)
def test_pages_run(channel: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    """The example of each page, and all methods and events are on it."""
    page = (ROOT / "docs" / f"{CHANNELS[channel].kind}.md").read_text("utf-8")
    found = re.search(r"```python\n(.*?)\n```", page, re.S)
    assert found and all(f"`connection.{tag}" in page for tag in CHANNELS[channel].events)
    with ScriptedServer([Send({"type": "error", "error": {"message": "seen"}}), Close()]) as server:
        monkeypatch.setenv("OPENAI_BASE_URL", server.base_url)
        monkeypatch.setenv("OPENAI_API_KEY", KEY)
        exec(compile(found[1], channel, "exec"), {})
    assert "seen" in capsys.readouterr().out


@pytest.mark.parametrize("channel", CHANNELS)
@pytest.mark.parametrize("kind", [OpenAI, AsyncOpenAI])
def test_signatures(kind: Any, channel: str) -> None:
    connect_method = attrgetter(channel)(kind(api_key=KEY)).connect
    hints = typing.get_type_hints(connect_method)
    made = typing.get_args(hints["return"])[0]
    assert made.__name__.removeprefix("Async") == CHANNELS[channel].kind
    for part in [
        made,
        *(typing.get_type_hints(each.func)["return"] for each in vars(made).values() if hasattr(each, "func")),
    ]:
        for each in vars(part).values():
            if hasattr(each, "event"):
                assert typing.get_type_hints(each)
    assert {"open_timeout", "on_reconnecting"} <= CONNECT_OPTIONS


def test_nothing_is_loaded_before_it_is_needed() -> None:
    code = "import sys, openapiopenai; openapiopenai.OpenAI(api_key='k').realtime; print('websockets' in sys.modules, 'asyncio' in sys.modules)"
    output = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout
    assert output.split()[0] == "False"


@pytest.mark.parametrize(
    ("options", "given"),
    [
        ({}, {"compression": None, "max_size": 64 * 1024 * 1024}),
        ({"compression": "deflate", "max_queue": 3}, {"compression": "deflate", "max_queue": 3}),
        ({"max_size": 5}, {"max_size": 5}),
    ],
)
def test_options_of_the_library(options: dict[str, Any], given: dict[str, Any]) -> None:
    opening = OpenAI(api_key="k").realtime.connect(model="m", websocket_options=options)
    request = opening.prepared(opening.call(), NOBODY, None)
    assert given.items() <= arguments(request, opening.options).items()


@pytest.mark.parametrize("wrong", [["deflate"], {"open_timeout": 3}, {"compresion": None}])
def test_wrong_options_of_the_library(wrong: Any) -> None:
    for kind in (OpenAI, AsyncOpenAI):
        with pytest.raises(TypeError, match=r"^websocket_options: expected"):
            kind(api_key="k").realtime.connect(model="m", websocket_options=wrong)
