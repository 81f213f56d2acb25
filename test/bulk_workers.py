"""What processes do that share a store, and the records that they make."""

from __future__ import annotations

import os
import random

from openapiopenai.bulk.jobs import Job
from openapiopenai.bulk.store import Claim, Record, State, open_store


def job(key: str, index: int = 0) -> Job:
    return Job(index, key, None, {})


def jobs(*keys: str) -> list[Job]:
    return [job(key, index) for index, key in enumerate(keys)]


def good(key: str, value: bytes = b"{}", index: int = 0) -> Record:
    return Record(key, index, b"null", "model", value, info=b'{"request_id": "r"}')


def bad(key: str) -> Record:
    return Record(key, 0, b"null", "", error=b'{"type": "RateLimitError"}')


def states(claims: list[Claim]) -> list[State]:
    return [each.state for each in claims]


def claiming(url: str, start: int, count: int, seed: int) -> None:
    """Work on a range of keys in a random order, and tell who has made each result."""
    store = open_store(url)
    keys = [str(each) for each in range(start, start + count)]
    random.Random(seed).shuffle(keys)
    for place in range(0, count, 20):
        block = jobs(*keys[place : place + 20])
        claims = store.claim(block)
        mine = [each for each, claim in zip(block, claims, strict=True) if claim.state is State.MINE]
        store.put([good(each.key, str(os.getpid()).encode()) for each in mine])
        print(*(each.key for each in mine), flush=True)
    store.close()


def endless(url: str) -> None:
    """Work for ever; say what is stored after it is."""
    store = open_store(url)
    number = 0
    while True:
        keys = [f"{os.getpid()}-{each}" for each in range(number, number + 7)]
        number += 7
        store.claim(jobs(*keys))
        store.put([good(each, b"x" * 3000) for each in keys])
        print(*keys, flush=True)
