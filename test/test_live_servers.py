"""The same checks against each real server on this machine: `make live`.

Correct responses decode without an issue.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from functools import partial

import pytest
from pydantic import BaseModel as PydanticModel

from openapiopenai import APIStatusError, BaseModel, OpenAI
from openapiopenai.models import ChatCompletionRequestUserMessageDict

from .live_servers import SERVERS, LiveServer

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif("LIVE" not in os.environ, reason="`make live` runs these"),
    pytest.mark.xdist_group("live"),
]

QUESTION: list[ChatCompletionRequestUserMessageDict] = [{"role": "user", "content": "What is the capital of Norway?"}]


class Person(PydanticModel):
    name: str
    age: int


@pytest.fixture(scope="module", params=SERVERS, ids=lambda server: server.__name__)
def server(request: pytest.FixtureRequest) -> Iterator[LiveServer]:
    with request.param() as running:
        yield running


@pytest.fixture
def client(server: LiveServer) -> Iterator[OpenAI]:
    with OpenAI(base_url=server.base_url, api_key=server.api_key, timeout=120, max_retries=0) as client:
        yield client


def assert_clean(*values: BaseModel) -> None:
    """Nothing is off in what a server sent."""
    assert [str(issue) for value in values for issue in value.decode_issues] == []


def models(client: OpenAI, model: str) -> None:
    listed = list(client.models.list())
    assert_clean(*listed)
    assert [entry.id for entry in listed] == [model]


def chat(client: OpenAI, model: str) -> None:
    response = client.chat.completions.create(model=model, messages=QUESTION, temperature=0, max_tokens=30)
    assert_clean(response)
    assert "Oslo" in (response.choices[0].message.content or "")
    assert (
        response.usage
        and response.usage.total_tokens == response.usage.prompt_tokens + response.usage.completion_tokens
    )


def chat_stream(client: OpenAI, model: str) -> None:
    stream = client.chat.completions.create(
        model=model,
        messages=QUESTION,
        temperature=0,
        max_tokens=30,
        stream=True,
        stream_options={"include_usage": True},
    )
    chunks = list(stream)
    final = stream.get_final_completion()
    assert_clean(*chunks, final)
    assert "Oslo" in (final.choices[0].message.content or "")
    assert (len(final.choices), final.choices[0].finish_reason) == (1, "stop")


def structured(client: OpenAI, model: str) -> None:
    response = client.chat.completions.parse(
        model=model,
        messages=[{"role": "user", "content": "Extract as JSON: Anna, 31"}],
        response_format=Person,
        temperature=0,
        max_tokens=60,
    )
    assert_clean(response)
    assert response.choices[0].message.parsed == Person(name="Anna", age=31)


def completions(client: OpenAI, model: str) -> None:
    call = partial(client.completions.create, model=model, prompt="One, two, three,", temperature=0, max_tokens=8)
    response = call()
    assert_clean(response, *call(stream=True))
    assert "".join(call(stream=True).text_deltas()) == response.choices[0].text != ""


def embeddings(client: OpenAI, model: str) -> None:
    response = client.embeddings.create(model=model, input=["a boat", "a ship"])
    assert_clean(response)
    assert [len(entry.embedding) for entry in response.data] == [576, 576]


def responses(client: OpenAI, model: str) -> None:
    call = partial(
        client.responses.create, model=model, input=str(QUESTION[0]["content"]), temperature=0, max_output_tokens=30
    )
    response, stream = call(), call(stream=True)
    events = list(stream)
    assert_clean(response, *events)
    assert "Oslo" in response.output_text
    assert "Oslo" in stream.get_final_response().output_text
    assert [events[0].type, events[-1].type] == ["response.created", "response.completed"]


def bad_value(client: OpenAI, model: str) -> None:
    for stream in (False, True):
        with pytest.raises(APIStatusError, match="temperature") as caught:
            client.chat.completions.create(
                model=model, messages=QUESTION, stream=stream, extra_body={"temperature": "hot"}
            )
        assert 400 <= caught.value.status_code < 500 and caught.value.type


CHECKS: list[Callable[[OpenAI, str], None]] = [
    models,
    chat,
    chat_stream,
    structured,
    completions,
    embeddings,
    responses,
    bad_value,
]


@pytest.mark.parametrize("check", CHECKS, ids=lambda check: check.__name__)
def test_live(check: Callable[[OpenAI, str], None], client: OpenAI, server: LiveServer) -> None:
    check(client, server.model)
