"""What code written for the official SDK does with models, errors, clients and responses, and expects to work."""

from __future__ import annotations

import asyncio
import copy
import gc
import importlib
import inspect
import json
import pickle
import pkgutil
import warnings
from contextlib import aclosing
from pathlib import Path
from typing import Annotated, Any, Literal

import pydantic
import pytest
from pydantic import TypeAdapter, ValidationError

import openapiopenai as sdk

from .loopback import Reply, loopback

# --- models built by hand ---

CHOICE = {"index": 0, "finish_reason": "stop", "message": {"role": "assistant", "content": "x"}}
RESPONSE = {
    "id": "resp_1",
    "created_at": 1,
    "model": "m",
    "object": "response",
    "output": [],
    "parallel_tool_calls": False,
    "tool_choice": "auto",
    "tools": [],
}
BY_HAND = [
    ("ChatCompletionResponseMessage", {"role": "assistant", "content": "x"}, ["refusal"]),
    ("CreateChatCompletionResponseChoicesItem", CHOICE, ["logprobs"]),
    ("Response", RESPONSE, ["error", "incomplete_details", "instructions", "metadata", "temperature", "top_p"]),
    ("DoubleClickAction", {"type": "double_click", "x": 1, "y": 2}, ["keys"]),
    (
        "AdminApiKey",
        {"id": "k", "object": "organization.admin_api_key", "redacted_value": "v", "created_at": 1, "owner": {}},
        ["expires_at"],
    ),
]


@pytest.mark.parametrize("make", ["constructor", "model_validate", "type adapter"])
@pytest.mark.parametrize(("name", "values", "absent"), BY_HAND, ids=[row[0] for row in BY_HAND])
def test_nullable_fields_of_responses_are_optional(name: str, values: Any, absent: list[str], make: str) -> None:
    cls = getattr(sdk, name)
    made = {"constructor": lambda: cls(**values), "model_validate": lambda: cls.model_validate(values)}
    model = made.get(make, lambda: TypeAdapter(cls).validate_python(values))()
    assert {field: getattr(model, field) for field in absent} == dict.fromkeys(absent)
    assert model.to_dict() == values
    assert model.model_dump().items() >= dict.fromkeys(absent).items()


@pytest.mark.parametrize(("name", "values", "absent"), BY_HAND[2:], ids=[row[0] for row in BY_HAND[2:]])
def test_decoding_still_misses_what_constructors_do_not_ask_for(name: str, values: Any, absent: list[str]) -> None:
    cls = getattr(sdk, name)
    for decode in (cls.from_dict, lambda data, **how: sdk.decode(list[cls], [data], **how)[0]):
        model = decode(values)
        missed = [issue.path[-1] for issue in model.decode_issues]
        assert missed == ([] if name == "Response" else absent)  # servers may leave out those of `Response`
        if missed:
            with pytest.raises(sdk.DecodeError, match=f"{missed[0]}: Field required"):
                decode(values, on_mismatch="raise")


def test_items_of_one_list_are_taken_by_another() -> None:
    """Models of the same kind differ by what a server adds to them; another kind is still an error."""
    item = sdk.FunctionToolCallResource(id="i", call_id="c", name="f", arguments="{}", status="completed")
    place: Any = {"output_index": 0, "sequence_number": 1}
    event = sdk.ResponseOutputItemAddedEvent(item=item, **place)  # type: ignore[arg-type]
    assert isinstance(event.item, sdk.FunctionToolCall)
    assert event.item.to_dict() == item.to_dict()
    with pytest.raises(ValidationError, match="object of OutputItem"):
        sdk.ResponseOutputItemAddedEvent(item=sdk.FunctionTool(name="f"), **place)  # type: ignore[arg-type]


def test_model_dump_has_the_names_of_attributes() -> None:
    tool = sdk.FunctionTool(name="f", async_=True)
    assert tool.model_dump(exclude_unset=True) == {"type": "function", "name": "f", "async_": True}
    assert json.loads(tool.model_dump_json(exclude_unset=True))["async_"] is True
    assert tool.model_dump(by_alias=True)["async"] is tool.to_dict()["async"] is True
    assert sdk.FunctionTool.model_validate(tool.model_dump()) == sdk.FunctionTool.model_validate(tool.to_dict()) == tool


def test_marks_of_what_is_not_passed_are_told_apart() -> None:
    assert (sdk.NOT_GIVEN, sdk.omit) == (sdk.NotGiven(), sdk.Omit())
    assert not isinstance(sdk.NOT_GIVEN, sdk.Omit) and not isinstance(sdk.omit, sdk.NotGiven)
    assert [pickle.loads(pickle.dumps(each)) is each for each in (sdk.NOT_GIVEN, sdk.omit)] == [True, True]


@pytest.mark.parametrize("caller", [{"type": "program", "caller_id": "p"}, {"type": "new"}])
def test_dicts_stay_dicts_in_typed_dicts(caller: Any) -> None:
    values = {"type": "function_call_output", "call_id": "c", "output": [{"type": "input_text", "text": "x"}]}
    adapter = TypeAdapter[Any](sdk.FunctionCallOutputItemParamDict)
    assert adapter.validate_python({**values, "caller": caller}) == {**values, "caller": caller}
    assert adapter.json_schema()["type"] == "object"


@pytest.mark.parametrize(
    ("name", "values", "field"),
    [
        ("UpdateConversationBody", {}, "metadata"),
        ("ChatCompletionRequestFunctionMessage", {"role": "function", "name": "f"}, "content"),
    ],
)
def test_nullable_fields_of_what_is_sent_are_asked_for(name: str, values: Any, field: str) -> None:
    with pytest.raises(ValidationError, match=field):
        getattr(sdk, name)(**values)


MESSAGE = {"role": "assistant", "content": None, "tool_calls": [{"id": "1", "type": "function", "function": {}}]}


CALL = {"type": "function_call", "call_id": "1", "name": "f", "arguments": "{}"}


@pytest.mark.parametrize(
    ("options", "expected"),
    [
        ({}, {"id": None, "async": True}),
        ({"mode": "json", "warnings": True}, {"id": None, "async": True}),
        ({"use_api_names": False}, {"id": None, "async_": True}),
        ({"exclude_none": True}, {"async": True}),
        ({"exclude_defaults": True}, {"async": True}),
        (
            {"exclude_unset": False},
            {"id": None, "caller": None, "namespace": None, "status": None, "async": True},
        ),
    ],
)
def test_options_of_to_dict_and_to_json(options: dict[str, Any], expected: dict[str, Any]) -> None:
    model = sdk.FunctionToolCall.from_dict({**CALL, "id": None, "async": True})
    wanted = CALL | expected
    assert model.to_dict(**options) == wanted
    options.pop("mode", None)
    assert json.loads(model.to_json(indent=2, **options)) == wanted
    assert model.to_json(**options) == json.dumps(model.to_dict(**options), separators=(",", ":"))


def test_construct_builds_the_models_inside() -> None:
    for construct in (sdk.ChatCompletionResponseMessage.construct, sdk.ChatCompletionResponseMessage.model_construct):
        model = construct(_fields_set={"refusal"}, **MESSAGE)
        assert isinstance(model.tool_calls[0], sdk.ChatCompletionMessageToolCall)
        assert model.model_fields_set == {*MESSAGE, "refusal"} and model.to_dict() == {**MESSAGE, "refusal": None}
    assert sdk.AgentCompaction.construct(async_=True) == sdk.AgentCompaction.construct(**{"async": True})
    assert sdk.Response.construct(output="odd", new=1).to_dict() == {"output": "odd", "new": 1}


def test_copies_of_models() -> None:
    model = sdk.ChatCompletionResponseMessage.from_dict(MESSAGE)
    for copied in (model.model_copy(update={"content": "new"}), model.model_copy(update={"content": "new"}, deep=True)):
        assert copied.content == "new" and model.content is None and copied.tool_calls == model.tool_calls
    with pytest.warns(DeprecationWarning):
        assert model.copy(update={"content": "new"}).content == "new"


# --- models and unions in unions of users ---


class Mine(pydantic.BaseModel):
    type: Literal["mine"]
    role: Literal["mine"] = "mine"


@pytest.mark.parametrize(
    ("ours", "key", "value", "expected"),
    [
        ("FunctionToolCall", "type", CALL, "FunctionToolCall"),
        ("OutputItem", "type", CALL, "FunctionToolCall"),
        ("ChatCompletionRequestMessage", "role", {"role": "user", "content": "Hi"}, "ChatCompletionRequestUserMessage"),
        ("ResponseStreamEvent", "type", {"type": "error", "code": None, "message": "m", "param": None}, ""),
    ],
)
def test_discriminated_unions_of_users(ours: str, key: str, value: Any, expected: str) -> None:
    union: Any = Annotated[getattr(sdk, ours) | Mine, pydantic.Field(discriminator=key)]
    body = pydantic.create_model("Body", item=(union, ...), items=(list[union], []))
    adapter = TypeAdapter(union)
    if expected:
        made = adapter.validate_python(value)
        assert type(made).__name__ == expected and adapter.validate_python(made) is made
        assert adapter.dump_python(made, exclude_unset=True) == value
        inside = body.model_validate_json(json.dumps({"item": value, "items": [value]}))
        assert inside.model_dump(exclude_unset=True) == {"item": value, "items": [value]}
    assert isinstance(adapter.validate_python({"type": "mine", "role": "mine"}), Mine)
    with pytest.raises(ValidationError):
        adapter.validate_python({key: "of nobody"})


# --- errors made by hand ---


class Foreign:
    """A request or response of another HTTP library."""

    def __init__(self, **attributes: Any) -> None:
        vars(self).update(attributes)


class WithoutRequest(Foreign):
    """A response like that of httpx, which raises an error if it has no request."""

    @property
    def request(self) -> Any:
        raise RuntimeError("no request")


ASKED = Foreign(method="POST", url="https://api.test")
REPLY = Foreign(status_code=429, headers={"x-request-id": "req_1", "retry-after": "3"}, request=ASKED)
BODY = {"code": "c", "param": "p", "type": "t", "message": "m"}


@pytest.mark.parametrize(
    ("make", "message", "facts"),
    [
        (lambda: sdk.APITimeoutError(request=ASKED), "Request timed out.", {"request": ASKED}),
        (lambda: sdk.APITimeoutError(ASKED), "Request timed out.", {"request": ASKED}),
        (lambda: sdk.APIConnectionError(request=ASKED), "Connection error.", {"request": ASKED, "body": None}),
        (lambda: sdk.APIConnectionError(message="m", request=ASKED), "m", {"request": ASKED}),
        (lambda: sdk.APIError("m", ASKED, body=BODY), "m", {"request": ASKED, "code": "c", "param": "p", "type": "t"}),
        (lambda: sdk.APIError("m", request=ASKED, body="text"), "m", {"body": "text", "code": None, "type": None}),
        (
            lambda: sdk.RateLimitError("m", response=REPLY, body=BODY),
            "m",
            {"response": REPLY, "request": ASKED, "status_code": 429, "request_id": "req_1", "code": "c"},
        ),
        (lambda: sdk.RateLimitError("m", response=REPLY, body=None), "m", {"retry_after": 3.0, "data": None}),
        (
            lambda: sdk.APIStatusError("m", response=WithoutRequest(status_code=500, headers={}), body=None),
            "m",
            {"request": None, "status_code": 500, "request_id": None},
        ),
        (
            lambda: sdk.APIResponseValidationError(REPLY, {"a": 1}),
            "Data returned by API invalid for expected schema.",
            {"status_code": 429, "body": {"a": 1}},
        ),
        (lambda: sdk.APIResponseValidationError(response=REPLY, body=None, message="m"), "m", {"response": REPLY}),
        (
            lambda: sdk.OAuthError(response=REPLY, body={"error": "invalid_grant", "error_description": "d"}),
            "d",
            {"error": "invalid_grant", "status_code": 429},
        ),
        (
            lambda: sdk.LengthFinishReasonError(completion=sdk.CreateChatCompletionResponse.construct(id="1")),
            "the response was cut off at the token limit",
            {"completion": sdk.CreateChatCompletionResponse.construct(id="1")},
        ),
        (
            lambda: sdk.ContentFilterFinishReasonError(),
            "the response was cut off by the content filter",
            {"completion": None},
        ),
        (lambda: sdk.RateLimitError("of sk-abcdefghijklmnop", response=REPLY, body=None), "of sk-***", {}),
    ],
)
def test_errors_made_by_hand(make: Any, message: str, facts: dict[str, Any]) -> None:
    error = make()
    assert str(error) == message and isinstance(error, sdk.OpenAIError)
    for each in (error, copy.copy(error)):
        assert {name: getattr(each, name) for name in facts} == facts
    again = pickle.loads(pickle.dumps(error))
    assert type(again) is type(error) and str(again) == message and vars(again).keys() == vars(error).keys()


def test_attributes_of_errors_can_be_set() -> None:
    class Own(sdk.RateLimitError):
        def __init__(self, message: str) -> None:
            self.status_code = 418
            self.code = self.param = self.type = self.request_id = "mine"
            super().__init__(message, response=REPLY, body=BODY)

    error = Own("m")
    assert (error.status_code, error.code, error.param, error.type, error.request_id) == (418, *["mine"] * 4)
    error.response = error.request = error.body = None
    assert pickle.loads(pickle.dumps(sdk.APIStatusError("m", response=REPLY))).status_code == 429


@pytest.mark.parametrize(
    ("error", "base"),
    [
        (sdk.IncompleteStreamError, sdk.APIConnectionError),
        (sdk.UnexpectedContentError, sdk.APIResponseValidationError),
        (sdk.OAuthError, sdk.AuthenticationError),
        (sdk.WebhookSecretError, ValueError),
        (sdk.InvalidWebhookSignatureError, ValueError),
    ],
)
def test_bases_of_errors(error: type, base: type) -> None:
    assert issubclass(error, base) and issubclass(error, sdk.OpenAIError)


# --- values that are not given ---

FOREIGN = type("NotGiven", (), {"__bool__": lambda self: False})()
"""Stands for that of an official package installed beside."""
ABSENT = {"omit": sdk.omit, "another Omit": sdk.Omit(), "NOT_GIVEN": sdk.NOT_GIVEN, "NotGiven": sdk.NotGiven()}
ABSENT |= {"not_given": sdk.not_given, "foreign": FOREIGN}
BASE = "https://api.openai.com/v1"
SENT: list[tuple[str, Any, str]] = [
    ("argument", lambda c, no: c.responses.create(model="m", temperature=no), f'{BASE}/responses {{"model":"m"}}'),
    (
        "nested",
        lambda c, no: c.responses.create(model="m", input=[{"role": "user", "content": "x", "id": no}, no]),
        f'{BASE}/responses {{"model":"m","input":[{{"role":"user","content":"x"}}]}}',
    ),
    (
        "options",
        lambda c, no: c.responses.create(
            model="m", timeout=no, deadline=no, max_retries=no, extra_query=no, extra_headers=no, extra_body=no
        ),
        f'{BASE}/responses {{"model":"m"}}',
    ),
    (
        "query",
        lambda c, no: c.models.list(extra_query={"a": no, "b": {"c": no, "d": 1}, "e": [no, 2]}),
        f"{BASE}/models?b%5Bd%5D=1&e%5B%5D=2 ",
    ),
    ("query argument", lambda c, no: c.files.list(after=no, limit=3), f"{BASE}/files?limit=3 "),
    (
        "extra body",
        lambda c, no: c.responses.create(extra_body={"a": no, "b": [{"c": no}]}),
        f'{BASE}/responses {{"b":[{{}}]}}',
    ),
    ("headers", lambda c, no: c.models.list(extra_headers={"X": no}), f"{BASE}/models "),
    ("request", lambda c, no: c.request("GET", "/x", query={"a": no}, timeout=no), f"{BASE}/x "),
    ("with_options", lambda c, no: c.with_options(timeout=no, max_retries=no, api_key=no).models.list(), ""),
    ("settings", lambda c, no: c.with_options(default_headers={"x": no}, default_query={"x": no}).models.list(), ""),
    (
        "helper",
        lambda c, no: c.responses.parse(model="m", input="x", text_format=no),
        f'{BASE}/responses {{"model":"m","input":"x"}}',
    ),
]


@pytest.mark.parametrize("absent", ABSENT.values(), ids=ABSENT)
@pytest.mark.parametrize(("call", "expected"), [row[1:] for row in SENT], ids=[row[0] for row in SENT])
def test_what_is_not_given_is_not_sent(call: Any, expected: str, absent: Any) -> None:
    transport = sdk.MockTransport(lambda request: {})
    call(sdk.OpenAI(api_key="k", transport=transport, organization=absent, timeout=absent), absent)
    [request] = transport.requests
    assert f"{request.url} {(request.content or b'').decode()}" == (expected or f"{BASE}/models ")
    assert not {"x", "openai-organization"} & {*request.headers}


def test_parts_of_a_form_that_are_not_given() -> None:
    transport = sdk.MockTransport(lambda request: {})
    client = sdk.OpenAI(api_key="k", transport=transport)
    client.files.create(file=b"x", purpose="batch", expires_after=sdk.Omit(), extra_body={"a": FOREIGN, "b": {"c": 1}})
    content = transport.requests[0].content
    assert b'name="b[c]"' in content and b'name="a"' not in content and b"expires_after" not in content


def test_a_header_that_is_not_given_is_removed() -> None:
    for absent in (None, *ABSENT.values()):
        transport = sdk.MockTransport(lambda request: {})
        client = sdk.OpenAI(api_key="k", transport=transport)
        client.models.list(extra_headers={"Authorization": absent, "user-agent": absent})
        assert not {"authorization", "user-agent"} & {*transport.requests[0].headers}


def test_omit_is_one_object() -> None:
    assert copy.deepcopy(sdk.omit) is sdk.omit is sdk.Omit() is pickle.loads(pickle.dumps(sdk.omit)) and not sdk.omit


def test_connect_leaves_out_what_is_not_given() -> None:
    client = sdk.OpenAI(api_key="k")
    opening = client.realtime.connect(
        model="m", extra_query={"z": FOREIGN}, extra_headers=sdk.omit, open_timeout=FOREIGN
    )
    assert opening.call().url == f"{BASE}/realtime?model=m"


# --- what goes over the wire ---


@pytest.mark.parametrize(
    ("settings", "options", "query"),
    [
        ({"base_url": "http://gw.test/v1?tenant=a"}, {}, "tenant=a"),
        ({"base_url": "http://gw.test/v1?tenant=a", "default_query": {"tenant": "b"}}, {}, "tenant=b"),
        ({"base_url": "http://gw.test/v1?tenant=a&x=1"}, {"extra_query": {"tenant": "c"}}, "x=1&tenant=c"),
        ({"base_url": "http://gw.test/v1", "default_query": {"limit": 1, "x": 1}}, {"limit": 2}, "limit=2&x=1"),
        ({"base_url": "http://gw.test/v1?a+b=1&tenant"}, {"extra_query": {"a b": 2, "tenant": 3}}, "a%20b=2&tenant=3"),
    ],
)
def test_the_nearest_value_of_a_query_counts(settings: Any, options: Any, query: str) -> None:
    client = sdk.OpenAI(api_key="k", **settings)
    assert client.dry_run(client.files.list, **options).url == f"http://gw.test/v1/files?{query}"


@pytest.mark.parametrize(
    ("settings", "url"),
    [
        ({"websocket_base_url": "ws://gw.test/v1?tenant=a"}, "http://gw.test/v1/realtime?tenant=a&model=m"),
        ({"websocket_base_url": "wss://gw.test/v1/"}, "https://gw.test/v1/realtime?model=m"),
        (
            {"base_url": "http://api.test/v1?x=1", "websocket_base_url": "wss://gw.test?tenant=a"},
            "https://gw.test/realtime?tenant=a&model=m",
        ),
        ({"base_url": "http://api.test/v1?tenant=a"}, "http://api.test/v1/realtime?tenant=a&model=m"),
        ({"websocket_base_url": "ws://gw.test?model=n"}, "http://gw.test/realtime?model=m"),
    ],
)
def test_base_urls_of_websockets_may_have_a_query(settings: Any, url: str) -> None:
    for client in (sdk.OpenAI(api_key="k", **settings), sdk.AsyncOpenAI(api_key="k", **settings)):
        assert client.realtime.connect(model="m").call().url == url


@pytest.mark.parametrize("option", [{"data_residency": "eu"}, {"workload_identity": {}}])
@pytest.mark.parametrize(
    ("name", "settings"),
    [
        ("AzureOpenAI", {"azure_endpoint": "https://a.test", "api_version": "1"}),
        ("BedrockOpenAI", {"aws_region": "us-east-1"}),
    ],
)
def test_clients_of_other_services_stay_there(name: str, settings: dict[str, Any], option: dict[str, Any]) -> None:
    for kind in (getattr(sdk, name), getattr(sdk, f"Async{name}")):
        client = kind(api_key="k", **settings)
        for make in (client.with_options, lambda **more: kind(api_key="k", **settings, **more)):  # noqa: B023 (called at once)
            with pytest.raises(sdk.OpenAIError, match=f"{next(iter(option))}: only supported by OpenAI clients"):
                make(**option)
        assert client.with_options(data_residency=None).base_url == client.base_url


@pytest.mark.parametrize("option", [{"data_residency": "eu"}, {"workload_identity": {}}])
def test_clients_of_providers_stay_there(option: dict[str, Any]) -> None:
    provider = sdk.bedrock(region="us-east-1", api_key="k")
    for kind in (sdk.OpenAI, sdk.AsyncOpenAI):
        for client in (kind(provider=provider), kind(api_key="k").with_options(provider=provider)):
            with pytest.raises(sdk.OpenAIError, match=f"{next(iter(option))}: only supported .* not by clients of"):
                client.with_options(**option)
            assert client.with_options(data_residency=None, provider=None).base_url == client.base_url
            assert (
                client.with_options(provider=sdk.bedrock(region="eu-west-1", api_key="k")).base_url != client.base_url
            )


def test_another_residency_has_websockets_of_its_own() -> None:
    for kind in (sdk.OpenAI, sdk.AsyncOpenAI):
        client = kind(api_key="k", websocket_base_url="wss://gw.test/v1")
        regional = client.with_options(data_residency="eu")
        assert regional.websocket_base_url is None
        assert regional.realtime.connect(model="m").call().url == "https://eu.api.openai.com/v1/realtime?model=m"
        for same in (client.with_options(data_residency=None), client.with_options(websocket_base_url=None)):
            assert same.websocket_base_url == "wss://gw.test/v1"


@pytest.mark.parametrize(
    ("arguments", "media_type", "content"),
    [
        ({"sdp": "v=0"}, "application/sdp", [b"v=0"]),
        ({"sdp": "v=0", "content_type": "multipart/form-data"}, "multipart/form-data; boundary=", [b'"sdp"', b"v=0"]),
        ({"sdp": "v=0", "session": {"type": "realtime"}}, "multipart/form-data; boundary=", [b'{"type":"realtime"}']),
        ({"sdp": "v=0", "extra_body": {"session": None}}, "multipart/form-data; boundary=", [b"null"]),
        ({"body": b"v=0"}, "application/sdp", [b"v=0"]),
    ],
)
def test_an_offer_alone_is_the_body(arguments: dict[str, Any], media_type: str, content: list[bytes]) -> None:
    transport = sdk.MockTransport(lambda request: sdk.MockResponse(b"v=0"))
    client = sdk.OpenAI(api_key="k", transport=transport)
    client.realtime.calls.create(**arguments, extra_headers={"Content-Type": media_type.partition(";")[0]})
    request = transport.requests[0]
    assert request.headers["content-type"].startswith(media_type)
    assert all(each in request.content for each in content)


@pytest.mark.parametrize("arguments", [{}, {"session": {"type": "realtime"}}, {"sdp": None}])
def test_an_offer_is_needed(arguments: dict[str, Any]) -> None:
    create: Any = sdk.OpenAI(api_key="k").realtime.calls.create
    with pytest.raises(TypeError, match=r"realtime.calls.create\(\) needs 'sdp', or 'body'"):
        create(**arguments)


@pytest.mark.parametrize(
    ("call", "accept"),
    [
        (lambda c: c.realtime.calls.create(sdp="v=0"), "application/sdp"),
        (lambda c: c.skills.content.retrieve("s"), "application/zip"),
        (lambda c: c.audio.speech.create(model="m", input="x", voice="v"), "*/*"),
        (lambda c: c.files.content("f"), "*/*"),
        (lambda c: c.models.list(), "application/json"),
    ],
)
def test_accept(call: Any, accept: str) -> None:
    transport = sdk.MockTransport(lambda request: {})
    call(sdk.OpenAI(api_key="k", transport=transport))
    assert transport.requests[0].headers["accept"] == accept


def test_a_skill_without_files() -> None:
    transport = sdk.MockTransport(lambda request: {"id": "s"})
    sdk.OpenAI(api_key="k", transport=transport).skills.create()
    assert (transport.requests[0].method, transport.requests[0].url) == ("POST", f"{BASE}/skills")


def test_every_operation_that_streams_declares_events(document: dict[str, Any]) -> None:
    streaming = 0
    for item in document["paths"].values():
        for operation in item.values():
            if isinstance(operation, dict) and "x-stream-event" in operation:
                kinds = {kind for each in operation["responses"].values() for kind in each.get("content", {})}
                assert "text/event-stream" in kinds, operation["x-method"]
                streaming += 1
    assert streaming > 10


def test_pages_of_environment_files() -> None:
    def respond(request: sdk.Request) -> Any:
        path, following = ("/b", None) if "page=t" in request.url else ("/a", "t")
        item = {"object": "agent.environment.file", "environment_id": "e", "path": path, "size_bytes": 1}
        return {"object": "page", "data": [item], "next": following, "has_more": following is not None}

    client = sdk.OpenAI(api_key="k", transport=sdk.MockTransport(respond))
    page = client.beta.agents.environments.files.list("e")
    assert [file.path for file in page] == ["/a", "/b"] and page.has_next_page()


def test_every_paged_operation_knows_its_next_page() -> None:
    from openapiopenai._runtime.calls.operation import Operation

    paged = [
        value
        for module in pkgutil.iter_modules(sdk.api.__path__)
        for value in vars(importlib.import_module(f"openapiopenai.api.{module.name}")).values()
        if isinstance(value, Operation) and value.page is not None
    ]
    assert len(paged) > 80
    assert [each.name for each in paged if not (each.page.argument or each.page.kind == "single")] == []


# --- clients ---


class Own(pydantic.BaseModel):
    id: str


def echo(request: sdk.Request) -> Any:
    content = request.content if isinstance(request.content, bytes) else b"".join(request.content or ())
    sent = content.decode("latin-1")
    return {"id": "x", "object": "model", "sent": f"{request.method} {request.url.removeprefix(BASE)} {sent}"}


VERBS: list[tuple[str, str, dict[str, Any], Any]] = [
    ("get", "/models/x", {"cast_to": sdk.Model, "options": {"params": {"a": 1}}}, "GET /models/x?a=1 "),
    ("get", "x?y=1", {"cast_to": object, "options": {"extra_query": {"y": 2, "z": sdk.omit}}}, "GET /x?y=1&y=2 "),
    ("get", "/x", {"cast_to": Own}, Own(id="x")),
    ("get", "/x", {"cast_to": str}, '{"id":"x","object":"model","sent":"GET /x "}'),
    ("get", "/x", {"cast_to": bytes}, b'{"id":"x","object":"model","sent":"GET /x "}'),
    ("post", "/x", {"cast_to": object, "body": {"a": 1}, "options": {"extra_json": {"b": 2}}}, 'POST /x {"a":1,"b":2}'),
    ("post", "/x", {"cast_to": dict, "body": [1, 2], "options": {"timeout": 3, "max_retries": 0}}, "POST /x [1,2]"),
    ("post", "/x", {"cast_to": object, "content": b"raw"}, "POST /x raw"),
    ("put", "/x", {"cast_to": object, "body": {}}, "PUT /x {}"),
    ("patch", "/x", {"cast_to": object, "body": {"a": None}}, 'PATCH /x {"a":null}'),
    ("delete", "/x", {"cast_to": object}, "DELETE /x "),
]


@pytest.mark.parametrize("is_async", [False, True], ids=["sync", "async"])
@pytest.mark.parametrize(("verb", "path", "arguments", "expected"), VERBS)
def test_calls_by_http_method(verb: str, path: str, arguments: Any, expected: Any, is_async: bool) -> None:
    if is_async:
        client = sdk.AsyncOpenAI(api_key="k", transport=sdk.MockTransport(echo))
        result = asyncio.run(getattr(client, verb)(path, **arguments))
    else:
        client = sdk.OpenAI(api_key="k", transport=sdk.MockTransport(echo))
        result = getattr(client, verb)(path, **arguments)
    if arguments["cast_to"] is sdk.Model:
        assert isinstance(result, sdk.Model)
        result = result.to_dict()
    assert (result["sent"] if isinstance(result, dict) else result) == expected


def test_files_and_streams_by_http_method() -> None:
    transport = sdk.MockTransport(echo)
    client = sdk.OpenAI(api_key="k", transport=transport)
    client.post("/x", cast_to=object, body={"purpose": "p"}, files=[("file", ("a.txt", b"1")), ("file", b"2")])
    content = transport.requests[0].content
    assert transport.requests[0].headers["content-type"].startswith("multipart/form-data")
    assert b'filename="a.txt"' in content and content.count(b'name="file') == 2 and b'name="purpose"' in content
    raw = client.get("/x", cast_to=sdk.ApiResponse)
    assert isinstance(raw, sdk.ApiResponse) and raw.json()["id"] == "x"
    event = 'data: {"type":"response.completed","sequence_number":1,"response":{"id":"r"}}\n\n'
    streaming = sdk.OpenAI(api_key="k", transport=sdk.MockTransport(lambda request: event))
    kind = sdk.Stream[sdk.ResponseStreamEvent]
    [found] = streaming.post("/x", cast_to=sdk.Response, body={}, stream=True, stream_cls=kind)
    assert isinstance(found, sdk.ResponseCompletedEvent)
    with pytest.raises(TypeError, match=r"^options: expected .* got header$"):
        client.get("/x", cast_to=object, options={"header": {}})


@pytest.mark.parametrize(
    ("name", "value", "read"),
    [
        ("api_key", "new", "new"),
        ("organization", "org", "org"),
        ("project", "p", "p"),
        ("base_url", "http://a.test/v1/", "http://a.test/v1"),
        ("websocket_base_url", "ws://b.test", "ws://b.test"),
        ("timeout", 5, sdk.Timeout(5)),
        ("timeout", Foreign(connect=1.0, read=2.0, write=3.0, pool=4.0), sdk.Timeout(connect=1, read=2)),
        ("max_retries", 7, 7),
        ("webhook_secret", "whsec_x", "whsec_x"),
        ("default_headers", {"x": "1"}, {"openai-organization": "first", "x": "1"}),
        ("custom_headers", {"x": "1"}, {"openai-organization": "first", "x": "1"}),
        ("default_query", {"q": 2}, {"q": 2}),
    ],
)
def test_settings_can_be_read_and_set(name: str, value: Any, read: Any) -> None:
    for kind in (sdk.OpenAI, sdk.AsyncOpenAI):
        client = kind(api_key="k", organization="first", default_headers={"old": "1"}, default_query={"p": 1})
        setattr(client, name, value)
        assert getattr(client, name) == read


def test_copies_with_headers_and_query_set_anew() -> None:
    client = sdk.OpenAI(api_key="k", organization="org", default_headers={"old": "1"}, default_query={"p": 1})
    copied = client.copy(set_default_headers={"new": "2"}, set_default_query={"q": 2})
    assert copied.default_headers == {"openai-organization": "org", "new": "2"} and copied.default_query == {"q": 2}
    assert client.with_options(set_default_headers={}).default_headers == {"openai-organization": "org"}
    assert client.default_headers["old"] == "1"
    with pytest.raises(ValueError, match="expected one of them"):
        client.copy(default_headers={"a": "1"}, set_default_headers={"b": "2"})


def test_what_a_client_says_of_itself() -> None:
    client = sdk.OpenAI(api_key="k")
    assert client.auth_headers == {"Authorization": "Bearer k"} and "openapiopenai/" in client.user_agent
    assert sdk.OpenAI(api_key=lambda: "k").auth_headers == {}
    assert not client.is_closed()
    client.close()
    assert client.is_closed()


# --- raw responses and streams ---

REPLIED = {**RESPONSE, "output": [{"type": "message", "id": "m", "role": "assistant", "status": "completed"}]}
REPLIED["output"][0]["content"] = [{"type": "output_text", "text": '{"id":"x"}', "annotations": []}]  # type: ignore[index]
EVENTS = "".join(
    f"data: {json.dumps(each)}\n\n"
    for each in [
        {"type": "response.created", "sequence_number": 0, "response": {**RESPONSE, "status": "in_progress"}},
        {"type": "response.completed", "sequence_number": 1, "response": {**REPLIED, "status": "completed"}},
    ]
)


def reply(request: sdk.Request) -> Any:
    streams = b'"stream":true' in (request.content or b"") or "stream=true" in request.url
    if "/vector_stores/" in request.url:
        done = request.method == "GET"
        return {"id": "f", "object": "vector_store.file", "status": "completed" if done else "in_progress"}
    return sdk.MockResponse(EVENTS if streams else REPLIED, status=200, headers={"X-Request-Id": "req_1"})


def both(call: Any) -> list[Any]:
    """Return the result of an asynchronous function with either client."""
    kinds: list[Any] = [sdk.OpenAI, sdk.AsyncOpenAI]
    return [asyncio.run(call(kind(api_key="k", transport=sdk.MockTransport(reply)))) for kind in kinds]


async def done(value: Any) -> Any:
    """Return a value, or what it is awaited for."""
    return await value if inspect.isawaitable(value) else value


@pytest.mark.parametrize(
    ("to", "expected"),
    [
        (None, sdk.Response),
        (sdk.Response, sdk.Response),
        (Own, Own),
        (object, dict),
        (dict, dict),
        (str, str),
        (bytes, bytes),
        (sdk.ApiResponse, sdk.ApiResponse),
    ],
)
def test_raw_responses_are_parsed_as_a_type(to: Any, expected: type) -> None:
    async def call(client: Any) -> Any:
        return (await done(client.responses.with_raw_response.create(model="m"))).parse(to=to)

    for found in both(call):
        assert isinstance(found, expected)


def test_what_raw_responses_have() -> None:
    client = sdk.OpenAI(api_key="k", transport=sdk.MockTransport(reply))
    raw = client.responses.with_raw_response.create(model="m")
    assert (raw.method, raw.url, raw.status_code, raw.is_closed) == ("POST", f"{BASE}/responses", 200, True)
    assert raw.http_response is raw and raw.http_request.url == raw.url
    assert {raw.headers[name] for name in ("x-request-id", "X-Request-ID")} == {"req_1"}
    assert "".join(raw.iter_text(3)) == raw.text == raw.read().decode() and raw.json() == REPLIED
    with client.responses.with_streaming_response.create(model="m") as unread:
        assert not unread.is_closed
        assert "".join(unread.iter_text()) == raw.text
    assert unread.is_closed


def test_raw_responses_of_helpers() -> None:
    async def parse(client: Any) -> Any:
        return await done(client.responses.with_raw_response.parse(model="m", input="x", text_format=Own))

    async def poll(client: Any) -> Any:
        files = client.vector_stores.files.with_raw_response
        return await done(files.create_and_poll("f", vector_store_id="v", poll_interval_ms=1))

    for raw in both(parse):
        assert raw.status_code == 200 and raw.request_id == "req_1" and raw.json() == REPLIED
        assert raw.parse().output_parsed == Own(id="x") and isinstance(raw.parse(to=sdk.Response), sdk.Response)
    for raw in both(poll):
        assert raw.method == "GET" and raw.parse().status == "completed"


def test_raw_views_can_be_replaced() -> None:
    responses = sdk.OpenAI(api_key="k").responses
    assert responses.with_raw_response is responses.with_raw_response
    responses.with_raw_response = mine = Foreign(create=lambda **_: "mine")
    assert responses.with_raw_response is mine


def test_streams_have_their_response_and_can_be_closed_by_aclosing() -> None:
    async def call() -> None:
        client = sdk.AsyncOpenAI(api_key="k", transport=sdk.MockTransport(reply))
        async with aclosing(await client.responses.create(model="m", stream=True)) as stream:
            assert stream.response.status_code == 200 and stream.response.headers["x-request-id"] == "req_1"
            assert [event.type async for event in stream] == ["response.created", "response.completed"]

    asyncio.run(call())
    stream = sdk.OpenAI(api_key="k", transport=sdk.MockTransport(reply)).responses.create(model="m", stream=True)
    assert stream.response.status_code == 200 and not hasattr(stream, "aclose")


# --- helpers ---


@pytest.mark.parametrize(
    ("call", "request_line"),
    [
        (
            lambda c: c.responses.parse(model="m", verbosity="low"),
            'POST /responses {"model":"m","text":{"verbosity":"low"}}',
        ),
        (lambda c: c.responses.parse(model="m", parse_as=Own), 'POST /responses {"model":"m"}'),
        (lambda c: c.responses.parse(model="m", stream=False), 'POST /responses {"model":"m","stream":false}'),
        (
            lambda c: c.responses.stream(response_id="resp_1", starting_after=5, text_format=Own),
            "GET /responses/resp_1?starting_after=5&stream=true ",
        ),
    ],
)
def test_arguments_of_parse_and_stream(call: Any, request_line: str) -> None:
    transport = sdk.MockTransport(reply)
    result = call(sdk.OpenAI(api_key="k", transport=transport))
    if isinstance(result, sdk.StreamManager):
        with result as stream:
            result = stream.get_final_response()
    [request] = transport.requests
    line = f"{request.method} {request.url.removeprefix(BASE)} {(request.content or b'').decode()}"
    assert line == request_line
    assert result.output_text == '{"id":"x"}'


def test_parse_and_stream_do_not_call_what_observes_create(monkeypatch: pytest.MonkeyPatch) -> None:
    client = sdk.OpenAI(api_key="k", transport=sdk.MockTransport(reply))
    for resource in (client.responses, client.chat.completions):
        monkeypatch.setattr(type(resource), "create", lambda *_, **__: pytest.fail("create was called"))
    assert client.responses.parse(model="m", input="x", text_format=Own).output_parsed == Own(id="x")
    with client.responses.stream(model="m", input="x", text_format=Own) as stream:
        assert stream.get_final_response().output_parsed == Own(id="x")


@pytest.mark.slow
def test_a_client_that_is_forgotten_closes_its_connections_without_a_word() -> None:
    complaints: list[Any] = []

    async def use(url: str) -> Any:
        session = await sdk.AsyncOpenAI(api_key="k", base_url=url).models.list()
        return session.call_info.status_code

    async def run(url: str) -> None:
        asyncio.get_running_loop().set_exception_handler(lambda _, context: complaints.append(context))
        assert await use(url) == 200
        for _ in range(10):
            gc.collect()
            await asyncio.sleep(0.01)

    with (
        loopback(
            lambda _: Reply(200, {"content-type": "application/json"}, [b'{"object": "list", "data": []}'])
        ) as url,
        warnings.catch_warnings(record=True) as caught,
    ):
        warnings.simplefilter("always")
        asyncio.run(run(url))
        gc.collect()
    assert complaints == [] and [each for each in caught if each.category is ResourceWarning] == []


@pytest.mark.parametrize(
    ("call", "text"),
    [
        (lambda c: c.files.retrieve_content("f"), "files.retrieve_content is deprecated: use files.content"),
        (
            lambda c: c.fine_tuning.checkpoints.permissions.retrieve("m"),
            "fine_tuning.checkpoints.permissions.retrieve is deprecated: use fine_tuning.checkpoints.permissions.list",
        ),
        (
            lambda c: c.videos.create(prompt="x"),
            "videos.create is deprecated: the Sora API shuts down on September 24, 2026",
        ),
        (lambda c: c.files.content("f"), ""),
    ],
)
def test_deprecated_methods(call: Any, text: str) -> None:
    client = sdk.OpenAI(api_key="k", admin_api_key="a", transport=sdk.MockTransport(lambda request: {}))
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        call(client)
    assert [str(each.message) for each in caught] == ([text] if text else [])
    assert all(each.filename == __file__ for each in caught)


def test_names_of_defaults_and_files(tmp_path: Path) -> None:
    client = sdk.OpenAI(api_key="k")
    assert (client.timeout, client.max_retries) == (sdk.DEFAULT_TIMEOUT, sdk.DEFAULT_MAX_RETRIES)
    (tmp_path / "a.txt").write_bytes(b"x")
    assert sdk.file_from_path(tmp_path / "a.txt") == ("a.txt", b"x")
    assert "headers" in sdk.RequestOptions.__annotations__


def test_the_id_of_a_request_can_be_set() -> None:
    model = sdk.Response.from_dict({"id": "resp_1", "output": []})
    model._request_id = "req_1"
    assert model._request_id == copy.deepcopy(model)._request_id == "req_1"
    assert model.to_dict() == {"id": "resp_1", "output": []}


class DecodedByHand(pydantic.BaseModel):
    """What a user may pass as `cast_to`."""

    n: int


@pytest.mark.parametrize(("to", "error"), [(pydantic.TypeAdapter, TypeError), (DecodedByHand, sdk.DecodeError)])
def test_types_that_do_not_fit(to: Any, error: type[Exception]) -> None:
    client = sdk.OpenAI(api_key="k", transport=sdk.MockTransport(lambda request: {"n": "x"}))
    with pytest.raises(error):
        client.get("/things", cast_to=to)
