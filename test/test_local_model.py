"""The client against a real model on this machine."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator, Sequence
from contextlib import ExitStack
from math import hypot
from operator import mul

import pytest

from examples.local_model import LocalModel, LocalModelUnavailable, local_model
from openapiopenai import AsyncOpenAI, BadRequestError, OpenAI, Response, ResponseStreamEvent
from openapiopenai.cli.main import run

pytestmark = pytest.mark.slow

QUESTION = "What is the capital of Norway?"
TEXTS = ["a boat on the sea", "a ship on the ocean", "my bread is burnt"]


@pytest.fixture(scope="module")
def server() -> Iterator[LocalModel]:
    with ExitStack() as stack:
        try:
            server = stack.enter_context(local_model())
        except LocalModelUnavailable as reason:
            pytest.skip(f"no model on this machine: {reason}")
        yield server


def test_synchronous(server: LocalModel) -> None:
    model = server.model
    with OpenAI(api_key="any", base_url=server.base_url) as client:
        assert [entry.id for entry in client.models.list()] == [model]

        chat = client.chat.completions.create(
            model=model, messages=[{"role": "user", "content": QUESTION}], temperature=0, max_tokens=30
        )
        assert "Oslo" in (chat.choices[0].message.content or "")
        assert chat.usage and chat.usage.total_tokens == chat.usage.prompt_tokens + chat.usage.completion_tokens

        chunks = client.chat.completions.create(
            model=model, messages=[{"role": "user", "content": QUESTION}], temperature=0, max_tokens=30, stream=True
        )
        assert "".join(chunks.text_deltas()) == chat.choices[0].message.content
        added_up = chunks.get_final_completion()
        assert (
            added_up.choices[0].message.to_dict().items()
            >= {"role": "assistant", "content": chat.choices[0].message.content}.items()
        )
        assert added_up.choices[0].finish_reason == chat.choices[0].finish_reason == "stop"

        prose = client.completions.create(model=model, prompt="One, two, three,", temperature=0, max_tokens=8)
        pieces = client.completions.create(
            model=model, prompt="One, two, three,", temperature=0, max_tokens=8, stream=True
        )
        assert "".join(pieces.text_deltas()) == prose.choices[0].text != ""

        response = client.responses.create(model=model, input=QUESTION, temperature=0, max_output_tokens=30)
        assert "Oslo" in response.output_text
        with client.responses.create(
            model=model, input=QUESTION, temperature=0, max_output_tokens=30, stream=True
        ) as stream:
            check_events(list(stream), stream.get_final_response(), response.output_text)

        vectors = client.embeddings.create(model=model, input=TEXTS)
        check_vectors([entry.embedding for entry in vectors.data])

        with pytest.raises(BadRequestError, match="temperature") as caught:
            client.responses.create(model=model, input="Hi", max_output_tokens=16, extra_body={"temperature": "hot"})
        assert caught.value.type == "invalid_request_error"


def test_command_line(server: LocalModel, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setenv("OPENAI_API_KEY", "any")
    monkeypatch.setenv("OPENAI_BASE_URL", server.base_url)
    assert run(["models", "list", "--select", "id"], {}) == 0
    assert capsys.readouterr().out.strip() == server.model
    assert run(["ask", QUESTION, "--via", "chat.completions", "--system", "Be brief."], {}) == 0
    assert "Norway" in capsys.readouterr().out  # without a temperature, so that the rest may be anything
    asked = ["chat", "completions", "create", "--model", server.model, "--message", QUESTION, "--max-tokens", "30"]
    assert run([*asked, "--temperature", "0", "--stream", "--format", "text"], {}) == 0
    assert "Oslo" in capsys.readouterr().out


def test_asynchronous(server: LocalModel) -> None:
    model = server.model

    async def run() -> None:
        async with AsyncOpenAI(api_key="any", base_url=server.base_url) as client:
            assert [entry.id async for entry in client.models.list()] == [model]

            async def capital(country: str) -> str:
                chat = await client.chat.completions.create(
                    model=model,
                    messages=[{"role": "user", "content": f"What is the capital of {country}?"}],
                    temperature=0,
                    max_tokens=20,
                )
                return chat.choices[0].message.content or ""

            answers = await asyncio.gather(*map(capital, ["Norway", "Japan", "Germany"]))
            assert all(town in answer for town, answer in zip(["Oslo", "Tokyo", "Berlin"], answers, strict=True))

            prose = await client.completions.create(model=model, prompt="One, two,", temperature=0, max_tokens=8)
            assert prose.choices[0].text

            response = await client.responses.create(model=model, input=QUESTION, temperature=0, max_output_tokens=30)
            async with await client.responses.create(
                model=model, input=QUESTION, temperature=0, max_output_tokens=30, stream=True
            ) as stream:
                events = [event async for event in stream]
                check_events(events, await stream.get_final_response(), response.output_text)

            vectors = await client.embeddings.create(model=model, input=TEXTS)
            check_vectors([entry.embedding for entry in vectors.data])

            with pytest.raises(BadRequestError, match="temperature"):
                await client.responses.create(model=model, input="Hi", extra_body={"temperature": "hot"})

    asyncio.run(run())


def check_events(events: Sequence[ResponseStreamEvent], final: Response, text: str) -> None:
    assert [events[0].type, events[-1].type] == ["response.created", "response.completed"]
    assert not [event for event in events if type(event).__name__.startswith("Unknown")]
    assert "".join(event.delta for event in events if event.type == "response.output_text.delta") == text
    assert (final.output_text, final.status) == (text, "completed")


def check_vectors(vectors: Sequence[Sequence[float]]) -> None:
    def nearness(left: Sequence[float], right: Sequence[float]) -> float:
        return sum(map(mul, left, right)) / hypot(*left) / hypot(*right)

    boat, ship, bread = vectors
    assert nearness(boat, ship) > nearness(boat, bread)
