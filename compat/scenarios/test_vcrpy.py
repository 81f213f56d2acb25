"""vcrpy: what was recorded once is played back without the server."""

from __future__ import annotations

from pathlib import Path

import httpx
import openai
import vcr

from .calls import asynchronous, streamed, whole


def cassette(folder: Path, mode: str):
    return vcr.use_cassette(str(folder / "calls.yaml"), record_mode=mode, filter_headers=["authorization"])


def client(url: str) -> openai.OpenAI:
    return openai.OpenAI(base_url=url, http_client=httpx.Client(), max_retries=0)


def test_sync(base_url: str, tmp_path: Path) -> None:
    for mode in ("new_episodes", "none"):
        with cassette(tmp_path, mode) as tape:
            whole(client(base_url))
            streamed(client(base_url))
        assert tape.play_count == (5 if mode == "none" else 0)
    assert "sk-test" not in (tmp_path / "calls.yaml").read_text()


async def test_async(base_url: str, tmp_path: Path) -> None:
    for mode in ("new_episodes", "none"):
        with cassette(tmp_path, mode) as tape:
            await asynchronous(openai.AsyncOpenAI(base_url=base_url, http_client=httpx.AsyncClient(), max_retries=0))
        assert tape.play_count == (3 if mode == "none" else 0)
