"""Batches: requests are made from method calls; results, by `custom_id`, are what the methods return or raise."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from examples import batches as example
from openapiopenai import (
    APIError,
    APIStatusError,
    AsyncOpenAI,
    BatchRequest,
    BatchResult,
    CreateChatCompletionResponse,
    CreateEmbeddingResponse,
    DecodeError,
    MockResponse,
    MockTransport,
    NotFoundError,
    OpenAI,
    PollTimeoutError,
    RateLimitError,
    Response,
    UnexpectedContentError,
    batch_request,
)

from .batch_server import BatchServer, good
from .loopback import loopback

BOTH = pytest.mark.parametrize("kind", [OpenAI, AsyncOpenAI])


def run(
    kind: Any, server: BatchServer, make: Callable[[Any], Any], method: str = "run", **options: Any
) -> list[BatchResult[Any]]:
    """Make requests with a client and run them."""
    if method == "run":
        options = {"poll_interval_ms": 0, **options}
    with loopback(server.handle) as url:
        if kind is OpenAI:
            client = OpenAI(api_key="k", base_url=f"{url}/v1")
            return list(getattr(client.batches, method)(make(client), **options))

        async def main() -> list[BatchResult[Any]]:
            async with AsyncOpenAI(api_key="k", base_url=f"{url}/v1") as client:
                result = getattr(client.batches, method)(make(client), **options)
                return list(await result) if asyncio.iscoroutine(result) else [each async for each in result]

        return asyncio.run(main())


def questions(count: int, **more: Any) -> Callable[[Any], Iterator[BatchRequest[Any]]]:
    def make(client: Any) -> Iterator[BatchRequest[Any]]:
        for number in range(count):
            yield batch_request(client.responses.create, f"q{number}", **{"model": "m", "input": "Hi", **more})

    return make


@BOTH
def test_results_are_what_the_methods_return(kind: Any) -> None:
    """Several endpoints and models: a batch each."""

    def make(client: Any) -> list[BatchRequest[Any]]:
        return [
            batch_request(client.responses.create, "a", model="m", input="Hi"),
            batch_request(client.chat.completions.create, "b", model="m", messages=[{"role": "user", "content": "Hi"}]),
            batch_request(client.embeddings.create, "c", model="e", input=["one", "two"]),
            batch_request(client.responses.create, "d", model="other", input="Hi", metadata={"ä": "ö"}),
            batch_request(client.responses.create, "e", model="m", input="Ho"),
        ]

    server = BatchServer()
    found = {result.custom_id: result for result in run(kind, server, make, metadata={"from": "test"})}
    assert {name: type(result.unwrap()) for name, result in found.items()} == {
        "a": Response,
        "b": CreateChatCompletionResponse,
        "c": CreateEmbeddingResponse,
        "d": Response,
        "e": Response,
    }
    assert found["a"].unwrap().output_text == "a!" and found["d"].line["response"]["request_id"] == "req_d"
    assert [len(batch["lines"]) for batch in server.batches.values()] == [2, 1, 1, 1]
    assert all(batch["metadata"] == {"from": "test"} for batch in server.batches.values())


@BOTH
@pytest.mark.parametrize(
    ("limits", "sizes"),
    [({}, [7]), ({"max_requests": 3}, [3, 3, 1]), ({"max_bytes": 230}, [2, 2, 2, 1]), ({"max_requests": 7}, [7])],
)
def test_batches_are_split_at_the_limits(kind: Any, limits: dict[str, int], sizes: list[int]) -> None:
    server = BatchServer()
    found = run(kind, server, questions(7), **limits)
    assert sorted(result.custom_id for result in found) == [f"q{number}" for number in range(7)]
    assert [len(batch["lines"]) for batch in server.batches.values()] == sizes


def test_texts_of_embeddings_count() -> None:
    def make(client: Any) -> Iterator[BatchRequest[Any]]:
        for number, texts in enumerate([["a"] * 6, ["b"] * 6, "c", [1, 2, 3], ["d"] * 40]):
            yield batch_request(client.embeddings.create, str(number), model="e", input=texts)

    server = BatchServer()
    run(OpenAI, server, make, max_requests=10)
    assert [len(batch["lines"]) for batch in server.batches.values()] == [1, 3, 1]


def odd(line: dict[str, Any]) -> Any:
    limit = {"status_code": 429, "request_id": "req_9", "body": {"error": {"message": "slow down", "code": "limit"}}}
    return {
        "q0": good(line),
        "q1": {"response": limit},
        "q2": {"error": {"code": "batch_expired", "message": "This request could not be executed in time"}},
        "q3": "{no json",
        "q4": None,
        "q5": "[1]",
        "q6": json.dumps({"custom_id": "stranger", "response": {"status_code": 200, "body": {"id": "x"}}}),
        "q7": {"response": {"status_code": "high", "body": None}},
        "q8": {"response": {"status_code": 200, "body": "text"}},
    }[line["custom_id"]]


@BOTH
def test_errors_carry_their_custom_id(kind: Any) -> None:
    found = run(kind, BatchServer(odd, final="expired"), questions(9))
    by_name = {result.custom_id: result for result in found if result.custom_id}
    assert by_name["q0"].error is None
    limited = by_name["q1"].error
    assert isinstance(limited, RateLimitError) and (limited.code, limited.request_id) == ("limit", "req_9")
    with pytest.raises(RateLimitError, match="slow down"):
        by_name["q1"].unwrap()
    expired = by_name["q2"].error
    assert isinstance(expired, APIError) and expired.code == "batch_expired" and "in time" in str(expired)
    assert isinstance(next(each.error for each in found if each.line == "{no json"), DecodeError)
    for lost in ("q3", "q4", "q5", "q6"):  # each request has a result
        assert "is expired and has no response" in str(by_name[lost].error)
    assert by_name["stranger"].unwrap().id == "x" and any(each.line == [1] and each.error for each in found)
    assert isinstance(by_name["q7"].error, APIError) and isinstance(by_name["q8"].error, UnexpectedContentError)


GOOD = {"id": "r", "object": "response", "status": "completed", "output": []}


def line(name: Any = "a", body: Any = GOOD, **response: Any) -> str:
    return json.dumps({"custom_id": name, "response": {"status_code": 200, "body": body, **response}})


FILES: list[tuple[str, str | bytes, list[tuple[str, Any]]]] = [
    # name, output file, custom_id and error of each result
    ("byte order mark", "\ufeff" + line("a") + "\n" + line("b"), [("a", None), ("b", None)]),
    ("byte order marks", "\ufeff" + line("a") + "\n\ufeff" + line("b"), [("a", None), ("b", None)]),
    ("CRLF and blank lines", line("a") + "\r\n\r\n \t\r\n" + line("b") + "\r\n\n", [("a", None), ("b", None)]),
    ("separators in text", line("a\u2028b\x85"), [("a\u2028b\x85", None)]),
    ("garbage at the end", line("a") + "\n\x00\x00", [("a", None), ("", DecodeError)]),
    ("garbage in a line", line("a") + " junk\n" + line("b"), [("", DecodeError), ("b", None)]),
    ("cut off", line("a") + "\n" + line("b")[:-9], [("a", None), ("", DecodeError)]),
    ("nested too deeply", "[" * 5000 + "\n" + line("b"), [("", DecodeError), ("b", None)]),
    (
        "no UTF-8",
        b'{"custom_id": "\xff", "response": null}\n' + line("b").encode(),
        [("\ufffd", APIError), ("b", None)],
    ),
    ("no objects", "[1]\n5\nnull\n" + line("a"), [("", DecodeError)] * 3 + [("a", None)]),
    ("no custom_id", '{"response": {"body": {"id": "r"}}}', [("", None)]),
    ("null as custom_id", line(None), [("", None)]),
    ("a number as custom_id", line(5), [("5", None)]),
    ("the same custom_id twice", line() + "\n" + line(), [("a", None), ("a", None)]),
    ("a surrogate as custom_id", line("\ud800"), [("\ud800", None)]),
    ("no body", line(body=None), [("a", UnexpectedContentError)]),
    ("a list as body", line(body=[1]), [("a", UnexpectedContentError)]),
    ("NaN in the body", line(body={**GOOD, "temperature": float("nan")}), [("a", None)]),
    ("an error as body", line(body={"error": {"message": "Busy"}}), [("a", APIError)]),
    ("text as status", line(status_code="404"), [("a", NotFoundError)]),
    ("no status", line(status_code=None), [("a", None)]),
    ("a redirect", line(status_code=302), [("a", APIStatusError)]),
    ("odd statuses", "\n".join(line(status_code=each) for each in (True, 0, "x", {}, 1e9)), [("a", None)] * 5),
    ("odd request IDs", line(request_id={"a": "\r\n"}), [("a", None)]),
    ("a list as response", '{"custom_id": "a", "response": [1]}', [("a", APIError)]),
    ("text as error", '{"custom_id": "a", "error": "Busy"}', [("a", APIError)]),
    ("a list as error", '{"custom_id": "a", "error": ["Busy"]}', [("a", APIError)]),
    ("an empty file", "", []),
]


@BOTH
@pytest.mark.parametrize(("content", "expected"), [each[1:] for each in FILES], ids=[each[0] for each in FILES])
def test_files_of_results(kind: Any, content: str | bytes, expected: list[tuple[str, Any]]) -> None:
    data = content if isinstance(content, bytes) else content.encode("utf-8", "surrogatepass")
    found = [(result.custom_id, result.error) for result in ended(kind, data)]
    assert [name for name, _ in found] == [name for name, _ in expected]
    for (_, error), (_, wanted) in zip(found, expected, strict=True):
        assert error is None if wanted is None else isinstance(error, wanted)


@pytest.mark.parametrize(
    "odd", [{"endpoint": None}, {"endpoint": 5}, {"output_file_id": [1]}, {"errors": "x"}, {"errors": {"data": [5]}}]
)
def test_odd_batches(odd: dict[str, Any]) -> None:
    data = f'{line()}\n{{"custom_id": "b"}}'.encode()
    found = {result.custom_id: result for result in ended(OpenAI, data, **odd)}
    assert not found or (found["a"].unwrap().to_dict() if "endpoint" not in odd else found["a"].unwrap()) == GOOD
    assert not found or isinstance(found["b"].error, APIError)


def ended(kind: Any, content: bytes, **more: Any) -> list[BatchResult[Any]]:
    """The results of a batch with this output file."""
    batch = {"id": "b", "object": "batch", "status": "completed", "endpoint": "/v1/responses", "output_file_id": "out"}

    def handler(request: Any) -> Any:
        return MockResponse(content if request.url.endswith("/content") else {**batch, **more})

    if kind is OpenAI:
        return list(OpenAI(api_key="k", transport=MockTransport(handler)).batches.results("b"))

    async def collect() -> list[BatchResult[Any]]:
        client = AsyncOpenAI(api_key="k", transport=MockTransport(handler))
        return [result async for result in client.batches.results("b")]

    return asyncio.run(collect())


@BOTH
def test_a_failed_batch_fails_all_its_requests(kind: Any) -> None:
    found = run(kind, BatchServer(final="failed"), questions(3))
    assert len(found) == 3 and all("the file is empty" in str(result.error) for result in found)


@BOTH
def test_submit_now_and_fetch_later(kind: Any) -> None:
    server = BatchServer(questions=1)
    (batch,) = run(kind, server, questions(2), "submit")
    server.state(batch.id)
    found = run(kind, server, lambda client: batch.id, "results")
    assert [result.unwrap().output_text for result in found] == ["q0!", "q1!"]
    with pytest.raises(ValueError, match="is validating; wait"):
        run(kind, server, lambda client: batch, "results")


@BOTH
def test_waiting(kind: Any) -> None:
    seen: list[list[str]] = []
    run(kind, BatchServer(questions=4), questions(1), on_progress=lambda all_: seen.append([b.status for b in all_]))
    assert seen == [["in_progress"], ["in_progress"], ["in_progress"], ["completed"]]
    with pytest.raises(PollTimeoutError, match="1 of 1 batches are not done") as raised:
        run(kind, BatchServer(questions=99), questions(1), poll_interval_ms=20, max_wait_seconds=0.05)
    assert raised.value.last[0].status == "in_progress"


CLIENT = OpenAI(api_key="k")


@pytest.mark.parametrize(
    ("make", "message"),
    [
        (lambda: batch_request(print, "a"), "method: expected a method of a resource"),
        (lambda: batch_request(CLIENT.models.list, "a"), "batches take no models.list, only /v1/responses"),
        (lambda: batch_request(CLIENT.responses.create, "", input="x"), "custom_id: expected a string"),
        (lambda: batch_request(CLIENT.chat.completions.create, "a"), "chat.completions.create.* needs"),
        (lambda: batch_request(CLIENT.responses.create, "a", input="x", stream=True), "a batch has no streams"),  # type: ignore[call-overload]
        (lambda: batch_request(CLIENT.images.edit, "a", image=b"png", prompt="x"), "a batch takes no files"),
    ],
)
def test_calls_that_a_batch_does_not_support(make: Callable[[], Any], message: str) -> None:
    with pytest.raises((TypeError, ValueError), match=message):
        make()


def test_names_are_unique_and_requests_fit() -> None:
    with pytest.raises(ValueError, match="'q0' occurs twice"):
        run(OpenAI, BatchServer(), lambda client: [*questions(1)(client), *questions(1)(client)])
    with pytest.raises(ValueError, match="larger than a batch may be"):
        run(OpenAI, BatchServer(), questions(1), max_bytes=50)


@settings(max_examples=15, deadline=None)
@given(texts=st.dictionaries(st.text(min_size=1), st.text(), max_size=12), most=st.integers(1, 5))
def test_every_request_has_a_result(texts: dict[str, str], most: int) -> None:
    def echo(line: dict[str, Any]) -> dict[str, Any]:
        return {"response": {"status_code": 200, "body": {"id": "r", "instructions": line["body"]["input"]}}}

    def make(client: Any) -> Iterator[BatchRequest[Any]]:
        for name, text in texts.items():
            yield batch_request(client.responses.create, name, model="m", input=text)

    found = run(OpenAI, BatchServer(echo), make, max_requests=most)
    assert {result.custom_id: result.unwrap().instructions for result in found} == texts


def test_the_example_runs(capsys: pytest.CaptureFixture[str]) -> None:
    with loopback(BatchServer().handle) as url:
        example.main(OpenAI(api_key="k", base_url=f"{url}/v1"), ["Why is the sea salty?", "Why is the sky blue?"], 0)
    assert capsys.readouterr().out.splitlines()[-2:] == ["question-0: question-0!", "question-1: question-1!"]
