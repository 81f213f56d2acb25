"""`openapiopenai.compat`: ways in, names, and what software that was written for the official SDK does with them."""

from __future__ import annotations

import asyncio
import functools
import importlib
import inspect
import json
import os
import pickle
import pkgutil
import subprocess
import sys
import threading
import wave
from collections.abc import AsyncIterator, Callable, Generator
from contextlib import contextmanager, suppress
from pathlib import Path
from types import ModuleType
from typing import Annotated, Any, Required, get_args, get_origin, get_overloads
from unittest.mock import patch

import httpx
import numpy
import pytest
from pydantic import BaseModel, TypeAdapter
from typing_extensions import TypedDict, is_typeddict

import openapiopenai
from openapiopenai import MockResponse, MockTransport
from openapiopenai._runtime.json.unions import OpenUnion
from openapiopenai.compat import loading, openai
from openapiopenai.compat.openai import types
from openapiopenai.compat.openai._utils import PropertyInfo
from openapiopenai.compat.openai.resources.chat import completions

from .conftest import ROOT
from .loopback import Reply, loopback

pytestmark = pytest.mark.slow

OFFICIAL = ROOT / "build" / "openai-3.57.0" / "lib" / "python3.11" / "site-packages"
CHAT = {
    "id": "c1",
    "object": "chat.completion",
    "created": 1,
    "model": "m",
    "choices": [{"index": 0, "message": {"role": "assistant", "content": "Hi"}, "finish_reason": "stop"}],
}
MESSAGES: list[Any] = [{"role": "user", "content": "Hi"}]


def client(response: Any = CHAT, **options: Any) -> Any:
    return openai.OpenAI(api_key="k", transport=MockTransport(lambda _: response), max_retries=0, **options)


def python(*arguments: str, paths: list[Path] | None = None, **variables: str) -> subprocess.CompletedProcess[str]:
    """Run Python with this package and other folders on its path."""
    path = os.pathsep.join([*map(str, paths or ()), str(ROOT)])
    environment = {**os.environ, "PYTHONPATH": path, "OPENAI_API_KEY": "k", **variables}
    return subprocess.run([sys.executable, *arguments], capture_output=True, text=True, env=environment, timeout=120)


@pytest.fixture
def other(tmp_path: Path) -> Path:
    """A folder with another package of the name, a stand-in for the official one."""
    folder = tmp_path / "other"
    (folder / "openai").mkdir(parents=True)
    (folder / "openai" / "__init__.py").write_text('__version__ = "other"\n')
    return folder


# --- ways in ---

SHOW = "import openai, openai.types.chat; print(openai.__version__, openai.types.chat.ChatCompletion.__module__)"
OURS = f"{openai.__version__} openapiopenai.models.create_chat_completion_response"
WAYS: dict[str, list[str]] = {
    "install()": ["-c", f"import openapiopenai.compat as c; print(c.install(), c.install()); {SHOW}"],
    "-c": ["-m", "openapiopenai.compat", "-c", SHOW],
    "-m": ["-m", "openapiopenai.compat", "-m", "program", "a", "b"],
    "a file": ["-m", "openapiopenai.compat", "FOLDER/program.py", "a", "b"],
}


@pytest.mark.parametrize("way", WAYS)
def test_ways_in(way: str, other: Path) -> None:
    """Whatever else is installed by this name, the names are those of this package."""
    (other / "program.py").write_text(f"import sys\nprint(sys.argv[1:], __name__)\n{SHOW}\n")
    done = python(*(each.replace("FOLDER", str(other)) for each in WAYS[way]), paths=[other])
    assert done.returncode == 0, done.stderr
    *before, last = done.stdout.splitlines()
    assert last == OURS
    assert before == {"install()": ["True True"], "-c": []}.get(way, ["['a', 'b'] __main__"])


def test_clients_say_that_they_are_official() -> None:
    """Programs look at the modules of classes; those that were imported before are no exception."""
    code = (
        "from openapiopenai.compat import openai as own; kind = own.AzureOpenAI; print(kind.__module__);"
        "import openapiopenai.compat as c, pickle; c.install(); import openai;"
        "print(kind.__module__, openai.AsyncOpenAI.__module__, pickle.loads(pickle.dumps(kind)) is openai.AzureOpenAI)"
    )
    shown = python("-c", code).stdout.split()
    assert shown == ["openapiopenai.compat.openai.lib.azure", "openai.lib.azure", "openai._client", "True"]


def test_pytest_runs_with_the_names(other: Path) -> None:
    (other / "test_a.py").write_text("import openai\ndef test_it(): assert openai.__version__ != 'other'\n")
    done = python(
        "-m", "openapiopenai.compat", "-m", "pytest", "-q", "-p", "no:cacheprovider", str(other), paths=[other]
    )
    assert "1 passed" in done.stdout, done.stdout + done.stderr


def test_a_sample_of_the_scenarios() -> None:
    """`python -m compat` runs all of them, with both SDKs."""
    files = [f"compat/scenarios/test_{name}.py" for name in ("calls", "respx")]
    sample = [*files, "--deselect", "test_respx.py::test_async"]  # which would need pytest-asyncio
    done = python("-m", "openapiopenai.compat", "-m", "pytest", "-q", "-p", "no:cacheprovider", *sample)
    assert "10 passed, 1 deselected" in done.stdout, done.stdout + done.stderr


def test_it_can_be_turned_off(other: Path) -> None:
    show = "import openai; print(openai.__version__)"
    code = f"import openapiopenai.compat as c; print(c.install()); {show}"
    done = python("-c", code, paths=[other], OPENAPIOPENAI_COMPAT="0")
    assert done.stdout.split() == ["False", "other"]
    done = python("-m", "openapiopenai.compat", "-c", show, paths=[other], OPENAPIOPENAI_COMPAT="0")
    assert done.stdout.split() == ["other"]
    assert "openai is the official package" in done.stderr


def test_a_loaded_package_is_not_replaced(other: Path) -> None:
    code = "import openai, openapiopenai.compat as c\ntry: c.install()\nexcept RuntimeError as error: print(error)"
    done = python("-c", code, paths=[other])
    assert "openai was already imported from" in done.stdout
    assert "before anything imports it" in done.stdout


def test_both_packages_in_one_process(other: Path) -> None:
    code = "import openai as a; from openapiopenai.compat import openai as b; print(a.__version__, b.__version__)"
    done = python("-c", code, paths=[other])
    assert done.stdout.split() == ["other", openai.__version__]


@pytest.mark.skipif(not OFFICIAL.exists(), reason="the official SDK is not in build/: make drift installs it")
def test_beside_the_official_package() -> None:
    code = (
        "import openai as a; from openapiopenai.compat import openai as b; from openai.types.chat import ChatCompletion as C;"
        "from openapiopenai.compat.openai.types.chat import ChatCompletion as D; print(a.OpenAI is b.OpenAI, C is D)"
    )
    done = python("-c", code, paths=[OFFICIAL])
    assert done.stdout.split() == ["False", "False"], done.stderr
    done = python("-m", "openapiopenai.compat", "-c", SHOW, paths=[OFFICIAL])
    assert done.stdout.strip() == OURS, done.stderr


def test_ordinary_use_loads_nothing_of_it() -> None:
    code = "import sys, openapiopenai; openapiopenai.OpenAI(api_key='k').chat.completions; print('compat' in str(sys.modules))"
    assert python("-c", code).stdout.strip() == "False"


def test_the_import_is_quick() -> None:
    """A few milliseconds; the limit allows for a busy machine."""
    code = "import time; s = time.perf_counter(); {}; print(time.perf_counter() - s)"
    whole = min(float(python("-c", code.format("from openapiopenai.compat import openai")).stdout) for _ in range(3))
    assert whole < 0.1


@pytest.mark.parametrize("wrong", [["-m"], ["-c"]])
def test_arguments_of_the_program(wrong: list[str]) -> None:
    done = python("-m", "openapiopenai.compat", *wrong)
    assert done.returncode == 1
    assert f"{wrong[0]}: expected" in done.stderr


# --- names ---


def modules() -> list[ModuleType]:
    found = [each.name for each in pkgutil.walk_packages(openai.__path__, f"{openai.__name__}.")]
    return [openai, *map(importlib.import_module, found)]


def needs_httpx(error: AttributeError) -> bool:
    return "this name needs httpx" in str(error)


def test_every_name_is_there() -> None:
    count = 0
    for module in modules():
        for name in getattr(module, "__all__", ()):
            try:
                getattr(module, name)
            except AttributeError as error:
                assert needs_httpx(error), error
            count += 1
        assert set(getattr(module, "__all__", ())) <= set(dir(module))
    assert count > 8000


def test_types_can_be_evaluated() -> None:
    """Frameworks put them into models of their own, wherever they import them from."""
    program = """
import importlib, pkgutil
from typing_extensions import get_type_hints, is_typeddict
from openapiopenai.compat import openai
seen = set()
for each in pkgutil.walk_packages(openai.types.__path__, "openapiopenai.compat.openai.types."):
    module = importlib.import_module(each.name)
    for name in module.__all__:
        value = getattr(module, name, None)
        if is_typeddict(value) and value not in seen:
            seen.add(value)
            try:
                get_type_hints(value)
            except NameError as error:
                print(each.name, name, error)
print(len(seen))
"""
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, cwd=ROOT, check=False)
    assert not done.stderr, done.stderr[-1000:]
    *wrong, count = done.stdout.splitlines()
    assert not wrong
    assert int(count) > 500


def test_names_have_one_line_each() -> None:
    """What `loading` cannot read would be lost."""
    for file in Path(loading.FOLDER, "openai").rglob("*.py"):
        text = file.read_text("utf-8")
        if text.startswith(loading.MARK):
            lines = text.partition("__all__ = [")[0].splitlines()
            assert not [line for line in lines if line.startswith((" ", "import ", "class ", "def "))], file


PUBLIC = [
    "APIConnectionError",
    "APIError",
    "APIResponse",
    "APIResponseValidationError",
    "APIStatusError",
    "APITimeoutError",
    "AssistantEventHandler",
    "AsyncAPIResponse",
    "AsyncAssistantEventHandler",
    "AsyncAzureOpenAI",
    "AsyncClient",
    "AsyncOpenAI",
    "AsyncStream",
    "AuthenticationError",
    "AzureOpenAI",
    "BadRequestError",
    "BaseModel",
    "Client",
    "ConflictError",
    "ContentFilterFinishReasonError",
    "DEFAULT_MAX_RETRIES",
    "DEFAULT_TIMEOUT",
    "HttpxBinaryResponseContent",
    "InternalServerError",
    "InvalidWebhookSignatureError",
    "LengthFinishReasonError",
    "NOT_GIVEN",
    "NoneType",
    "NotFoundError",
    "NotGiven",
    "Omit",
    "OpenAI",
    "OpenAIError",
    "PermissionDeniedError",
    "ProxiesTypes",
    "RateLimitError",
    "ReconnectingEvent",
    "ReconnectingOverrides",
    "RequestOptions",
    "Stream",
    "Timeout",
    "Transport",
    "UnprocessableEntityError",
    "VERSION",
    "WebSocketConnectionClosedError",
    "WebSocketQueueFullError",
    "__title__",
    "__version__",
    "file_from_path",
    "lib",
    "not_given",
    "omit",
    "pagination",
    "pydantic_function_tool",
    "pydantic_responses_function_tool",
    "resources",
    "types",
    "version",
]


@pytest.mark.parametrize("name", PUBLIC)
def test_names_of_the_package(name: str) -> None:
    assert hasattr(openai, name)


def test_a_name_that_does_not_exist() -> None:
    with pytest.raises(AttributeError, match="has no attribute 'Nothing'"):
        getattr(types, "Nothing")  # noqa: B009
    with pytest.raises(AttributeError, match=r"now: client = .*; client\.embeddings\.create"):
        getattr(openai, "Embedding")  # noqa: B009
    assert not hasattr(completions, "Completions.create")  # as instrumentations ask
    with pytest.raises(ImportError):
        exec("from openapiopenai.compat.openai.types.chat import Nothing")


def is_model(kind: Any) -> bool:
    return issubclass(kind, openapiopenai.BaseModel)


def is_list(kind: Any) -> bool:
    return get_origin(kind) is list


def has_models(kind: Any) -> bool:
    return len(get_args(kind)) > 10 and all(map(is_model, get_args(kind)))


def has_typed_dicts(kind: Any) -> bool:
    return all(map(is_typeddict, get_args(kind)))


def has_names(kind: Any) -> bool:
    return "gpt-4o" in get_args(kind)


def is_str_dict(kind: Any) -> bool:
    return bool(kind == dict[str, str])


KINDS: dict[str, Callable[[Any], bool]] = {
    "chat.ChatCompletionUserMessageParam": is_typeddict,
    "chat.ChatCompletionToolParam": is_typeddict,
    "chat.completion_create_params.CompletionCreateParamsNonStreaming": is_typeddict,
    "batch_list_params.BatchListParams": is_typeddict,
    "responses.response_create_params.ResponseCreateParamsStreaming": is_typeddict,
    "chat.ChatCompletion": is_model,
    "chat.chat_completion.Choice": is_model,
    "responses.ResponseOutputItem": has_models,
    "responses.ResponseInputItemParam": has_typed_dicts,
    "ChatModel": has_names,
    "responses.ResponseInputParam": is_list,
    "shared.Metadata": is_str_dict,
}


@pytest.mark.parametrize("name", KINDS)
def test_kinds_of_types(name: str) -> None:
    assert KINDS[name](pkgutil.resolve_name(f"{types.__name__}.{name}"))


def test_fields_list_the_variants_of_unions() -> None:
    from openapiopenai.compat.openai.types.responses import Response, ResponseFunctionToolCall

    caller, temperature = ResponseFunctionToolCall.model_fields["caller"], Response.model_fields["temperature"]
    assert len(get_args(caller.annotation)) == 3
    assert all(isinstance(each, type) and not issubclass(each, OpenUnion) for each in get_args(caller.annotation))
    assert (caller.alias, caller.default, temperature.annotation) == (None, None, float | None)


def test_unions_work_in_pydantic() -> None:
    from openapiopenai.compat.openai.types.responses import ResponseOutputItem

    item = {"type": "function_call", "name": "f", "call_id": "c", "arguments": "{}", "id": "i", "status": "completed"}
    found: Any = TypeAdapter(list[ResponseOutputItem | int]).validate_python([item, 5])
    assert (found[0].name, found[1]) == ("f", 5)


def test_construct_type() -> None:
    from openapiopenai.compat.openai._models import construct_type
    from openapiopenai.compat.openai.types.responses import ResponseOutputItem

    assert construct_type(type_=ResponseOutputItem, value={"type": "new", "a": 1}).to_dict() == {"type": "new", "a": 1}
    assert construct_type(type_=list[int], value=[1]) == [1]


# --- clients ---


def test_results_are_of_the_official_names() -> None:
    from openapiopenai.compat.openai.resources.chat import completions
    from openapiopenai.compat.openai.types.chat import ChatCompletion

    made = client()
    assert isinstance(made.chat.completions, completions.Completions)
    assert isinstance(made.chat.completions.create(model="m", messages=MESSAGES), ChatCompletion)


CLIENTS: dict[str, tuple[str, str, bool]] = {
    "sync": ("OpenAI", "OpenAI", True),
    "async": ("AsyncOpenAI", "AsyncOpenAI", True),
    "not the same": ("AsyncOpenAI", "OpenAI", False),
}


@pytest.mark.parametrize("case", CLIENTS)
def test_clients_of_this_package_are_instances(case: str) -> None:
    made, kind, expected = CLIENTS[case]
    assert isinstance(getattr(openapiopenai, made)(api_key="k"), getattr(openai, kind)) is expected
    assert isinstance(getattr(openai, made)(api_key="k"), getattr(openai, kind)) is expected


def test_subclasses_are_told_apart() -> None:
    azure = openai.AzureOpenAI(api_key="k", azure_endpoint="https://a.example", api_version="2024-10-21")
    assert isinstance(azure, openai.OpenAI)
    assert not isinstance(openai.OpenAI(api_key="k"), openai.AzureOpenAI)
    assert azure._api_version == "2024-10-21"
    assert str(azure.base_url) == "https://a.example/openai/"
    deployed = openai.AzureOpenAI(
        api_key="k", azure_endpoint="https://a.example", api_version="1", azure_deployment="d"
    )
    assert str(deployed.base_url) == "https://a.example/openai/deployments/d/"


ARGUMENTS: dict[str, dict[str, Any]] = {
    "sentinels": {"timeout": openai.NOT_GIVEN, "base_url": openai.not_given, "max_retries": openai.omit},
    "none": {"http_client": None, "organization": None, "default_headers": None},
    "strictness": {"_strict_response_validation": True},
    "a URL object": {"base_url": httpx.URL("https://h.example/v1")},
}


@pytest.mark.parametrize("case", ARGUMENTS)
def test_arguments_of_constructors(case: str) -> None:
    for kind in (openai.OpenAI, openai.AsyncOpenAI):
        made = kind(api_key="k", **ARGUMENTS[case])
        copy = made.with_options(timeout=openai.NOT_GIVEN)
        assert isinstance(copy, kind)
        assert copy.base_url == made.base_url


def test_no_key_is_needed_if_that_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("OPENAI_API_KEY", raising=False)
    openai.OpenAI(_enforce_credentials=False)
    with pytest.raises(openai.OpenAIError):
        openai.OpenAI()


def test_base_url() -> None:
    made = client(base_url="https://h.example:8/v1?a=b")
    assert (made.base_url.scheme, made.base_url.host, made.base_url.port) == ("https", "h.example", 8)
    plain = client(base_url="https://h.example/v1")
    shown: Any = plain.base_url
    assert (str(shown), shown.path, shown.raw_path) == ("https://h.example/v1/", "/v1/", b"/v1/")
    assert plain.base_url == "https://h.example/v1/"
    plain.base_url = "https://i.example"
    assert plain._base_url.host == "i.example"
    assert str(plain.base_url) == "https://i.example"


def test_headers() -> None:
    made = client(default_headers={"X-Own": "1"}, organization="o")
    assert made.default_headers["x-own"] == made._custom_headers["X-Own"] == "1"
    assert made._custom_headers == {"x-own": "1", "openai-organization": "o"}
    with pytest.raises(KeyError, match="x-none"):
        made._custom_headers["X-None"]
    assert made.auth_headers == {"Authorization": "Bearer k"}
    assert made.with_options(api_key=lambda: "k2").auth_headers == {}
    assert made.with_options(api_key=lambda: "k2")._refresh_api_key() == "k2"


def test_closing() -> None:
    made = client()
    assert not made.is_closed()
    made.close()
    assert made.is_closed()


# --- patching ---

PATCHED = (
    "openai.resources.chat.completions.Completions.create",
    "openai.resources.chat.completions.completions.Completions.create",
    "openai.resources.chat.Completions.create",
)


@pytest.mark.parametrize("place", PATCHED)
def test_a_patched_method_is_what_is_called(place: str) -> None:
    with patch(f"openapiopenai.compat.{place}") as replaced:
        client().chat.completions.create(model="m")
    replaced.assert_called_once_with(model="m")
    assert client().chat.completions.create(model="m", messages=MESSAGES).id == "c1"


STREAMED = "".join(
    f"data: {json.dumps({**CHAT, 'object': 'chat.completion.chunk', 'choices': [choice]})}\n\n"
    for choice in [{"index": 0, "delta": {"content": "Hi"}, "finish_reason": "stop"}]
)
RAW = "X-Stainless-Raw-Response"
VIEWS = {"with_raw_response": "true", "with_streaming_response": "stream"}


def reply(request: openapiopenai.Request) -> MockResponse:
    assert RAW.lower() not in {name.lower() for name in request.headers}
    is_stream = b'"stream":true' in (request.content or b"")
    return MockResponse(STREAMED if is_stream else CHAT, headers={"x-request-id": "r1"})


def both_kinds(use: Any) -> list[Any]:
    """Return what an asynchronous function returns for a client of either kind."""
    made = [kind(api_key="k", transport=MockTransport(reply)) for kind in (openai.OpenAI, openai.AsyncOpenAI)]
    return [asyncio.run(use(each)) for each in made]


async def done(value: Any) -> Any:
    return await value if inspect.isawaitable(value) else value


async def events_of(stream: Any) -> list[Any]:
    return [each async for each in stream] if hasattr(stream, "__aiter__") else [*stream]


@pytest.mark.parametrize("view", VIEWS)
@pytest.mark.parametrize("stream", [False, True])
@pytest.mark.parametrize("wrap", [True, False])
def test_raw_calls_pass_what_replaces_a_method(view: str, stream: bool, wrap: bool) -> None:
    """Instrumentations replace methods of classes, and see raw calls by a header, as in the official SDK."""
    seen: list[Any] = []

    async def use(made: Any) -> Any:
        resource = made.chat.completions.__class__
        original = resource.create

        def replaced(self: Any, **arguments: Any) -> Any:
            seen.append(arguments.pop("extra_headers"))
            return original(self, extra_headers={**seen[-1], "X-More": "1"}, **arguments)

        with patch.object(resource, "create", functools.wraps(original)(replaced) if wrap else replaced):
            create = getattr(made.chat.completions, view).create
            started = create(model="m", messages=MESSAGES, stream=stream, extra_headers={"X-Own": "2"})
            is_entered = view == "with_streaming_response" and made._is_async
            response = await (started.__aenter__() if is_entered else done(started))
        assert response.http_request.headers["x-more"] + response.http_request.headers["x-own"] == "12"
        parsed = await done(response.parse())
        if not stream:
            return parsed.choices[0].message.content
        return "".join([each.choices[0].delta.content for each in await events_of(parsed)])

    assert both_kinds(use) == ["Hi", "Hi"]
    assert seen == [{"X-Own": "2", RAW.lower(): VIEWS[view]}] * 2


@pytest.mark.parametrize("value", ["true", "raw", "stream"])
@pytest.mark.parametrize("stream", [False, True])
def test_the_header_of_raw_responses(value: str, stream: bool) -> None:
    """It works with every method, and with calls by HTTP method and path."""
    from openapiopenai.compat.openai._base_client import make_request_options
    from openapiopenai.compat.openai._legacy_response import LegacyAPIResponse
    from openapiopenai.compat.openai.types.chat import ChatCompletion, ChatCompletionChunk

    async def use(made: Any) -> Any:
        options = make_request_options(extra_headers={RAW: value})
        events = openai.AsyncStream[ChatCompletionChunk] if made._is_async else openai.Stream[ChatCompletionChunk]
        body = {"model": "m", "messages": MESSAGES, "stream": stream}
        kinds = {"cast_to": ChatCompletion, "stream": stream, "stream_cls": events}
        posted = await done(made.post("/chat/completions", body=body, options=options, **kinds))
        created = await done(made.chat.completions.create(**body, extra_headers={RAW: value}))
        listed = await done(made.models.list(extra_headers={RAW: value}))
        for response in (posted, created, listed):
            assert isinstance(response, LegacyAPIResponse)
            assert response.headers["x-request-id"] == "r1"
        results = [await done(each.parse()) for each in (posted, created)]
        return [(await events_of(each))[0] for each in results] if stream else results

    kind = ChatCompletionChunk if stream else ChatCompletion
    for found in both_kinds(use):
        assert [type(each) for each in found] == [kind, kind]


def test_raw_views_have_classes() -> None:
    from openapiopenai.compat.openai.resources.chat.completions import CompletionsWithRawResponse

    view: Any = CompletionsWithRawResponse(client().chat.completions)
    assert view.create(model="m", messages=MESSAGES).parse().id == "c1"


@pytest.mark.parametrize("how", ["whole", "stream", "raw"])
def test_a_replaced_request_is_what_calls_go_through(how: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """As instrumentations replace it, which pass on what they are given."""
    seen: list[Any] = []

    def replace(kind: Any) -> None:
        original = kind.request

        def request(self: Any, cast_to: Any, options: Any, **more: Any) -> Any:
            seen.append((cast_to.__name__, options.method, options.url))
            return original(self, cast_to, options, **more)

        monkeypatch.setattr(kind, "request", request)

    for kind in (openai.OpenAI, openai.AsyncOpenAI):
        replace(kind)

    async def use(made: Any) -> Any:
        view = made.chat.completions.with_raw_response if how == "raw" else made.chat.completions
        result = await done(view.create(model="m", messages=MESSAGES, stream=how == "stream"))
        return await events_of(result) if how == "stream" else [result]

    assert [len(each) for each in both_kinds(use)] == [1, 1]
    assert [each[1:] for each in seen] == [("POST", "/chat/completions")] * 2


@pytest.mark.parametrize("end", ["completed", "failed", "incomplete"])
@pytest.mark.parametrize("output", [{}, {"output": None}])
def test_the_end_of_a_stream_has_the_output_that_arrived(end: str, output: dict[str, Any]) -> None:
    item: Any = {"type": "message", "id": "m", "role": "assistant", "status": "completed", "content": []}
    events: list[dict[str, Any]] = [
        {"type": "response.created", "response": {"id": "r", "output": []}},
        {"type": "response.output_item.added", "output_index": 0, "item": item},
        {"type": "response.output_item.done", "output_index": 0, "item": item},
        {"type": f"response.{end}", "response": {"id": "r", "status": end, **output}},
    ]
    numbered = [{**event, "sequence_number": number} for number, event in enumerate(events)]
    pieces = [f"data: {json.dumps(event)}\n\n".encode() for event in numbered]
    answer = MockResponse(pieces=pieces, headers={"content-type": "text/event-stream"})
    with client(answer).responses.stream(model="m", input="a") as stream:
        *_, last = stream
    assert [each.id for each in last.response.output] == ["m"]


def test_files_are_read_as_of_official_clients(tmp_path: Path) -> None:
    speech = client(MockResponse(b"a\nbc", headers={"content-type": "text/plain; charset=ascii"})).audio.speech
    made: Any = speech.create(model="m", voice="alloy", input="a")
    assert [*made.iter_bytes(chunk_size=2)] == [*made.iter_raw(2)] == [b"a\n", b"bc"]
    assert (made.encoding, [*made.iter_text(chunk_size=3)]) == ("ascii", ["a\nb", "c"])

    async def read() -> Any:
        await made.astream_to_file(tmp_path / "f", chunk_size=1)
        parts = [part async for part in made.aiter_bytes(3)]
        return parts, [line async for line in made.aiter_lines()], await made.aread()

    assert asyncio.run(read()) == ([b"a\nb", b"c"], ["a", "bc"], b"a\nbc")
    assert (tmp_path / "f").read_bytes() == b"a\nbc"
    with speech.with_streaming_response.create(model="m", voice="alloy", input="a") as opened:
        assert [*opened.iter_bytes(chunk_size=2)] == [b"a\n", b"bc"]


# --- sound ---


class Sound(ModuleType):
    """Stands in for the package sounddevice: streams call back from a thread until that stops them."""

    class CallbackStop(Exception):
        pass

    def __init__(self) -> None:
        super().__init__("sounddevice")
        self.played: list[float] = []

    def InputStream(self, *, callback: Any, dtype: Any, channels: int, **_: Any) -> Any:
        return self._running(lambda: callback(numpy.full((2, channels), 7, dtype), 2, None, None))

    def OutputStream(self, *, callback: Any, dtype: Any, channels: int, **_: Any) -> Any:
        def more() -> None:
            out = numpy.full((4, channels), 9, dtype)
            try:
                callback(out, 4, None, None)
            finally:
                self.played += out[:, 0].tolist()

        return self._running(more)

    def _running(self, step: Callable[[], None]) -> Any:
        def run() -> None:
            with suppress(self.CallbackStop):
                while True:
                    step()

        @contextmanager
        def running() -> Generator[None]:
            thread = threading.Thread(target=run)
            thread.start()
            yield
            thread.join()

        return running()


def test_sound(monkeypatch: pytest.MonkeyPatch) -> None:
    from openapiopenai.compat.openai.helpers import LocalAudioPlayer, Microphone

    sound, left = Sound(), [True, True, False]
    monkeypatch.setitem(sys.modules, "sounddevice", sound)
    name, file, kind = asyncio.run(Microphone(should_record=lambda: left.pop(0)).record())
    with wave.open(file) as recorded:
        assert (name, kind, recorded.readframes(9)) == ("audio.wav", "audio/wav", b"\x07\x00" * 4)

    async def pieces() -> AsyncIterator[Any]:
        yield numpy.array([1, 2, 3], numpy.float32)
        yield numpy.array([32_767] * 3, numpy.int16)
        yield None

    asyncio.run(LocalAudioPlayer().play_stream(pieces()))
    assert [each for each in sound.played if each] == [1, 2, 3, 1, 1, 1]
    sound.played.clear()
    asyncio.run(
        LocalAudioPlayer().play(
            client(MockResponse(b"\xff\x7f" * 5)).audio.speech.create(
                model="m", voice="alloy", input="a", response_format="pcm"
            )
        )
    )
    assert [each for each in sound.played if each] == [1] * 5


def test_sound_needs_packages(monkeypatch: pytest.MonkeyPatch) -> None:
    from openapiopenai.compat.openai.helpers import Microphone

    monkeypatch.setitem(sys.modules, "sounddevice", None)
    with pytest.raises(openai.OpenAIError, match="sound needs sounddevice"):
        asyncio.run(Microphone().record())


# --- the client of the module ---


def test_client_of_the_module(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("OPENAI_API_KEY", raising=False)
    openai._reset_client()
    assert repr(openai.chat) == "<openai.chat>"
    assert openai.chat.completions.create.__name__ == "create"
    with pytest.raises(openai.OpenAIError, match=r"no key: set openai\.api_key"):
        openai.chat.completions.create(model="m", messages=[])
    monkeypatch.setattr(openai, "api_key", "k1")
    first = openai._load_client()
    assert (first.api_key, first) == ("k1", openai._load_client())
    monkeypatch.setattr(openai, "base_url", "https://h.example/v1")
    assert (openai._load_client().base_url.host, openai._load_client() is first) == ("h.example", False)


@pytest.mark.parametrize("kind", [openai.OpenAI, openai.AsyncOpenAI, openai.AzureOpenAI, openai.AsyncAzureOpenAI])
def test_constructors_show_what_they_take(kind: Any) -> None:
    """Frameworks pass on only what they find there."""
    shown = inspect.getfullargspec(kind.__init__).kwonlyargs
    assert {"api_key", "base_url", "timeout", "max_retries", "default_headers", "http_client"} <= {*shown}
    assert ("azure_endpoint" in shown) == kind.__name__.endswith("AzureOpenAI")


def test_client_of_the_module_for_bedrock(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(openai, "api_type", "amazon-bedrock")
    monkeypatch.setenv("AWS_REGION", "us-west-2")
    monkeypatch.setattr(openai, "bedrock_token_provider", lambda: "provided")
    made = openai._load_client()
    assert (made._refresh_api_key(), made.aws_region) == ("provided", "us-west-2")
    monkeypatch.setattr(openai, "api_key", "instead")
    assert openai._load_client().api_key == "instead"


LIMITS: dict[str, tuple[dict[str, Any], Any]] = {
    "those of the client of httpx": ({"http_client": httpx.Client(timeout=9)}, httpx.Timeout(9)),
    "none at all": ({"http_client": httpx.Client(timeout=None)}, httpx.Timeout(None)),
    "its own before them": ({"http_client": httpx.Client(timeout=9), "timeout": 7}, 7),
    "not the defaults of httpx": ({"http_client": httpx.Client()}, openai.DEFAULT_TIMEOUT),
    "no time": ({"timeout": 0}, 0),
    "no time, as httpx says it": ({"timeout": httpx.Timeout(0)}, httpx.Timeout(0)),
}


@pytest.mark.parametrize("case", LIMITS)
def test_time_limits(case: str) -> None:
    options, shown = LIMITS[case]
    made = openai.OpenAI(api_key="k", **options)
    assert made.timeout == shown
    assert made.with_options(max_retries=1).timeout == shown


@pytest.mark.parametrize("limit", [0, httpx.Timeout(0)])
def test_a_call_without_time_ends_with_a_timeout(limit: Any) -> None:
    with loopback(lambda _: Reply(200, {}, [b"{}"])) as url:
        made = openai.OpenAI(api_key="k", base_url=url, max_retries=0)
        with pytest.raises(openai.APITimeoutError):
            made.models.list(timeout=limit)


def test_a_key_that_a_callable_returns_is_shown() -> None:
    async def asked() -> str:
        return "k2"

    plain, other = openai.OpenAI(api_key=lambda: "k1"), openai.AsyncOpenAI(api_key=asked)
    copied = other.with_options(max_retries=1)
    for made in (plain, other, copied):
        assert (made.api_key, made.auth_headers) == ("", {})
    plain._refresh_api_key()
    asyncio.run(copied._refresh_api_key())
    assert (plain.api_key, copied.api_key) == ("k1", "k2")
    assert copied.auth_headers == {"Authorization": "Bearer k2"}


def test_runs_are_polled_by_position() -> None:
    """As official clients allow it; overloads of what is deprecated say so, too."""
    run = {"id": "r", "object": "thread.run", "thread_id": "t", "status": "completed"}
    with pytest.warns(DeprecationWarning, match=r"beta\.threads\.runs\.retrieve is deprecated"):
        polled = client(run).beta.threads.runs.poll("r", "t")
    assert (polled.id, polled.thread_id) == ("r", "t")
    method: Any = openai.OpenAI(api_key="k").audio.translations.create
    overloads: list[Any] = [*get_overloads(method)]
    assert [each.__deprecated__ for each in overloads] == [method.__deprecated__] * 4


@pytest.mark.parametrize("kind", [openai.AzureOpenAI, openai.AsyncAzureOpenAI])
def test_a_base_url_of_azure_is_the_whole_address(kind: Any) -> None:
    made = kind(api_key="k", api_version="1", base_url="https://a.example/PTU/", azure_deployment="d")
    assert str(made.base_url) == "https://a.example/PTU/"


def test_a_built_request_has_its_time_limits() -> None:
    from openapiopenai.compat.openai._models import FinalRequestOptions

    built = client(timeout=httpx.Timeout(3, connect=1))._build_request(FinalRequestOptions(method="get", url="/a"))
    assert built.extensions["timeout"] == {"connect": 1, "read": 3, "write": 3, "pool": 3}


def test_a_missing_credential_is_a_type_error() -> None:
    with pytest.raises(TypeError, match="pass admin_api_key"):
        client().admin.organization.projects.list()


def test_client_of_the_module_for_azure(monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in {"api_key": "k", "azure_endpoint": "https://a.example", "api_version": "2024-10-21"}.items():
        monkeypatch.setattr(openai, name, value)
    monkeypatch.delenv("OPENAI_API_KEY", raising=False)
    assert isinstance(openai._load_client(), openai.AzureOpenAI)
    openai._reset_client()
    monkeypatch.setenv("OPENAI_API_KEY", "k")
    with pytest.raises(openai.OpenAIError, match="api_type"):
        openai._load_client()
    monkeypatch.setattr(openai, "api_type", "openai")
    assert not isinstance(openai._load_client(), openai.AzureOpenAI)


# --- what tools for Python see ---

INSIDE = {
    "metadata": "import importlib.metadata as m; print(m.version('openai'), m.distribution('openai').metadata['Name'])",
    "one module": "import sys, openai.types.chat as a; print(a is sys.modules['openapiopenai.compat.openai.types.chat'])",
    "the specification": "import importlib.util as u; print(u.find_spec('openai') is not None, u.find_spec('openai.none'))",
    "reload": "import importlib, openai; print(importlib.reload(openai) is openai)",
    "module of a class": "import inspect, openai; print(inspect.getmodule(openai.OpenAI).__name__)",
    "submodules": "import pkgutil, openai.types as t; print(len([*pkgutil.iter_modules(t.__path__)]) > 100)",
    "no such module": "import importlib\ntry: importlib.import_module('openai.none')\nexcept ModuleNotFoundError as e: print(e)",
    "a pickle": "import pickle, openai; print(pickle.loads(pickle.dumps(openai.OpenAI)) is openai.OpenAI)",
}
SEEN = {
    "metadata": f"{openai.__version__} openai",
    "one module": "True",
    "the specification": "True None",
    "reload": "True",
    "module of a class": "openapiopenai.compat.openai._client",
    "submodules": "True",
    "no such module": "No module named 'openai.none'",
    "a pickle": "True",
}


@pytest.mark.parametrize("case", INSIDE)
def test_what_tools_see(case: str) -> None:
    done = python("-m", "openapiopenai.compat", "-c", INSIDE[case])
    assert done.stdout.strip() == SEEN[case], done.stderr


def test_clients_can_be_pickled() -> None:
    made = openai.OpenAI(api_key="k", base_url="https://h.example/v1", transport=openapiopenai.Http1Transport())
    assert pickle.loads(pickle.dumps(made)).base_url == made.base_url


# --- what frameworks import ---


def test_server_sent_events() -> None:
    from openapiopenai.compat.openai._streaming import SSEDecoder

    chunks = [b"event: a\nda", b'ta: {"x":1}\nid: 5\n\n', b"data: last\n\n"]
    first, last = SSEDecoder().iter_bytes(iter(chunks))
    assert (first.event, first.json(), first.id) == ("a", {"x": 1}, "5")
    assert (last.event, last.data) == (None, "last")
    decoder = SSEDecoder()
    assert decoder.decode("data: b") is None
    found: Any = decoder.decode("")
    assert found.data == "b"


class Inner(TypedDict, total=False):
    b_c: Annotated[int, PropertyInfo(alias="b-c")]


class Outer(TypedDict, total=False):
    a_b: Required[Annotated[list[Inner], PropertyInfo(alias="aB")]]


def test_transform() -> None:
    from openapiopenai.compat.openai._utils import maybe_transform

    assert maybe_transform({"a_b": [{"b_c": 1}], "more": 2}, Outer) == {"aB": [{"b-c": 1}], "more": 2}
    assert maybe_transform({"a_b": openai.NOT_GIVEN, "more": openai.omit}, Outer) == {}
    assert maybe_transform(None, Outer) is None


class Named(BaseModel):
    name: str
    score: int = 0


def test_models_are_written_as_far_as_they_were_set() -> None:
    from openapiopenai.compat.openai._utils._json import openapi_dumps

    assert openapi_dumps({"model": Named(name="a"), "n": 1}) == b'{"model":{"name":"a"},"n":1}'


SYSTEMS: list[tuple[str, str, dict[str, str], str]] = [
    ("Linux", "Linux-6", {"ID": "ubuntu"}, "Linux"),
    ("Linux", "Linux-6", {"ID": "OpenBSD"}, "OpenBSD"),
    ("Linux", "Linux-android12", {}, "Android"),
    ("Darwin", "Darwin-iPad7,11", {}, "iOS"),
    ("Darwin", "macOS", {}, "MacOS"),
    ("SunOS", "SunOS-5", {}, "Other:sunos-5"),
    ("", "", {}, "Unknown"),
]


@pytest.mark.parametrize(("system", "whole", "release", "name"), SYSTEMS)
def test_names_of_systems(
    system: str, whole: str, release: dict[str, str], name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    from openapiopenai.compat.openai import _base_client

    monkeypatch.setattr(_base_client.platform, "system", lambda: system)
    monkeypatch.setattr(_base_client.platform, "platform", lambda: whole)
    monkeypatch.setattr(_base_client.platform, "freedesktop_os_release", lambda: release)
    assert str(_base_client.get_platform()) == name


def test_required_args() -> None:
    from openapiopenai.compat.openai._utils import required_args

    @required_args(["a"], ["b", "c"])
    def function(*, a: int = 0, b: int = 0, c: int = 0) -> int:
        return a + b + c

    assert (function(a=1), function(b=1, c=2)) == (1, 3)
    with pytest.raises(TypeError, match="needs 'a' or 'b', 'c'"):
        function(b=1)


def test_formats_of_types() -> None:
    from openapiopenai.compat.openai.lib._parsing import parse_chat_completion, type_to_response_format_param
    from openapiopenai.compat.openai.lib._pydantic import to_strict_json_schema

    class Answer(openapiopenai.BaseModel):
        value: int

    sent = type_to_response_format_param(Answer)
    assert sent["json_schema"]["schema"] == to_strict_json_schema(Answer)
    assert type_to_response_format_param({"type": "text"}) == {"type": "text"}
    completion = json.loads(json.dumps(CHAT))
    completion["choices"][0]["message"]["content"] = '{"value": 5}'
    made = client(completion).chat.completions.create(model="m", messages=MESSAGES)
    parsed = parse_chat_completion(response_format=Answer, chat_completion=made)
    assert parsed.choices[0].message.parsed.value == 5


def test_files_are_responses() -> None:
    sound = client(MockResponse(b"abc", headers={"content-type": "audio/mpeg"})).audio.speech.create
    assert isinstance(sound(model="m", voice="alloy", input="x"), openai.HttpxBinaryResponseContent)


def test_stubs(tmp_path: Path) -> None:
    """Type checkers read the same modules, in place or copied, as `openai`."""
    assert python("-m", "openapiopenai.compat", "stubs").stdout.strip() == loading.FOLDER
    assert python("-m", "openapiopenai.compat", "stubs", str(tmp_path)).returncode == 0
    sample = (ROOT / "test" / "typing" / "drop_in.py").read_text()
    program = sample.replace("from openapiopenai.compat import openai", "import openai")
    (tmp_path / "program.py").write_text(program.replace("openapiopenai.compat.openai", "openai"))
    settings = {"include": ["program.py"], "stubPath": str(tmp_path), "extraPaths": [str(ROOT)]}
    (tmp_path / "pyrightconfig.json").write_text(json.dumps(settings | {"typeCheckingMode": "strict"}))
    command: list[str | Path] = [
        Path(sys.executable).parent / "pyright",
        "-p",
        tmp_path,
        "--pythonpath",
        sys.executable,
    ]
    done = subprocess.run(command, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout
