"""llm: prompts, streams, tools, schemas, embeddings, errors."""

from __future__ import annotations

from pathlib import Path

import llm
import pytest
from pydantic import BaseModel

from .api import STRUCTURED, TEXT, VECTOR


class City(BaseModel):
    city: str
    population: int


@pytest.fixture(autouse=True)
def own_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, base_url: str) -> None:
    monkeypatch.setenv("LLM_USER_PATH", str(tmp_path))
    (tmp_path / "extra-openai-models.yaml").write_text(
        "".join(
            f"- {{model_id: {name}, model_name: {name}, api_base: '{base_url}', supports_tools: true,"
            " supports_schema: true, can_stream: true}\n"
            for name in ("here", "here-limited")
        )
    )


def test_prompt() -> None:
    assert llm.get_model("here").prompt("Hello", stream=False).text() == TEXT


def test_stream() -> None:
    assert "".join(llm.get_model("here").prompt("Hello")) == TEXT


async def test_async() -> None:
    assert await llm.get_async_model("here").prompt("Hello").text() == TEXT


def test_schema() -> None:
    assert llm.get_model("here").prompt("Hello", schema=City).text() == STRUCTURED


def test_tools() -> None:
    def weather(city: str) -> str:
        """Tell the weather."""
        return f"sunny in {city}"

    assert llm.get_model("here").chain("Weather?", tools=[weather]).text() == TEXT


def test_error() -> None:
    with pytest.raises(llm.ModelError if hasattr(llm, "ModelError") else Exception, match=r"(?i)rate"):
        llm.get_model("here-limited").prompt("Hello", stream=False).text()


def test_embedding() -> None:
    assert llm.get_embedding_model("text-embedding-3-small").embed("a") == VECTOR
