"""`python -m benchmarks`: print what decoding and import cost, beside the least that pydantic can do."""

from __future__ import annotations

import argparse
import json
import math
import statistics
import subprocess
import sys
import timeit
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass
from functools import partial
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from pydantic_core import from_json, to_json

from openapiopenai import CreateChatCompletionStreamResponse, CreateEmbeddingResponse, Response
from openapiopenai.models import response_stream_event

PAYLOADS = Path(__file__).parent / "payloads"
HAS_OFFICIAL = find_spec("openai") is not None
PROCESSES = 15
"""Fresh processes of each kind, taken in turn; the median counts."""


@dataclass
class Figure:
    """One measured ratio."""

    name: str
    ratio: float
    target: str
    holds: bool
    detail: str


def at_most(name: str, ratio: float, limit: float, detail: str) -> Figure:
    return Figure(name, ratio, f"≤ {limit}", ratio <= limit, detail)


def at_least(name: str, ratio: float, limit: float, detail: str) -> Figure:
    return Figure(name, ratio, f"≥ {limit}", ratio >= limit, detail)


def payload(name: str) -> bytes:
    return (PAYLOADS / f"{name}.json").read_bytes().strip()


def seconds(*calls: Callable[[], Any], loops: int = 1000) -> list[float]:
    """The least time of one call of each, measured in turn."""
    for call in calls:
        for _ in range(min(loops, 200)):
            call()
    best = [math.inf] * len(calls)
    for _ in range(9):
        for place, call in enumerate(calls):
            best[place] = min(best[place], timeit.timeit(call, number=loops) / loops)
    return best


FLOOR = "from pydantic import BaseModel\nclass One(BaseModel):\n    id: str\nOne.model_validate_json({text!r})\n"
OURS = "from openapiopenai import Response\nassert Response.from_json({text!r}).decode_issues == ()\n"
OFFICIAL = (
    "import json\nimport openai\nfrom openai._models import construct_type\n"
    "from openai.types.responses import Response\nconstruct_type(type_=Response, value=json.loads({text!r}))\n"
)
MEASURE = (
    "import time; start = time.perf_counter()\n{code}\n"
    "spent = time.perf_counter() - start\nimport resource\n"
    "print(spent, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss)"
)


def fresh(*codes: str) -> list[tuple[float, float]]:
    """Seconds and peak memory of each code in fresh processes: medians."""
    runs: list[list[tuple[float, float]]] = [[] for _ in codes]
    for turn in range(PROCESSES + 1):
        for place, code in enumerate(codes):
            command = [sys.executable, "-c", MEASURE.format(code=code)]
            spent, memory = subprocess.run(command, capture_output=True, text=True, check=True).stdout.split()
            if turn:  # the first writes bytecode
                runs[place].append((float(spent), float(memory)))
    return [(statistics.median(t for t, _ in run), statistics.median(m for _, m in run)) for run in runs]


def importing() -> Iterator[Figure]:
    code = "import sys; b = set(sys.modules); import openapiopenai; print(len({'typing', 'pydantic', 'urllib3'} & (set(sys.modules) - b)))"
    heavy = int(subprocess.run([sys.executable, "-S", "-c", code], capture_output=True, text=True, check=True).stdout)
    ours, bare = fresh("import openapiopenai", "pass")
    milliseconds = (ours[0] - bare[0]) * 1e3
    yield Figure(
        "import, ms over bare Python", milliseconds, "< 5", milliseconds < 5 and not heavy, f"{heavy} heavy modules"
    )


def first_decode() -> Iterator[Figure]:
    text = payload("response").decode()
    codes = [OURS.format(text=text), FLOOR.format(text=text)]
    results = fresh(*codes, *([OFFICIAL.format(text=text)] if HAS_OFFICIAL else []))
    ours, floor = results[:2]
    detail = f"{ours[0] * 1e3:.0f} ms, floor {floor[0] * 1e3:.0f} ms"
    more = f", official {results[2][0] * 1e3:.0f} ms" if HAS_OFFICIAL else ""
    yield at_most("first Response in a process, time", ours[0] / floor[0], 1.5, detail + more)
    detail = f"{ours[1] / 1024:.0f} MB, floor {floor[1] / 1024:.0f} MB"
    more = f", official {results[2][1] / 1024:.0f} MB" if HAS_OFFICIAL else ""
    yield at_most("first Response in a process, memory", ours[1] / floor[1], 1.3, detail + more)


def warm_decode() -> Iterator[Figure]:
    for name, file, decode, limit in (
        ("Response", "response", Response.from_json, 3.5),
        ("chat chunk", "chat_chunk", CreateChatCompletionStreamResponse.from_json, 3.0),
        ("text delta event", "text_delta", response_stream_event.from_json, 4.0),
    ):
        text = payload(file)
        assert decode(text).decode_issues == ()
        ours, floor = seconds(lambda t=text, d=decode: d(t), lambda t=text: from_json(t), loops=2000)
        yield at_most(f"{name} decoded, to from_json", ours / floor, limit, f"{ours * 1e6:.1f} µs, {len(text)} bytes")
        if HAS_OFFICIAL:
            (official,) = seconds(official_decoder(file, text), loops=200)
            yield at_least(f"{name}: official SDK to ours", official / ours, 20, f"{official * 1e6:.0f} µs")


def official_decoder(file: str, text: bytes) -> Callable[[], Any]:
    """What the official client does with the bytes of an answer, or with the data of an event."""
    from openai import OpenAI  # pyright: ignore
    from openai.types.chat import ChatCompletionChunk  # pyright: ignore
    from openai.types.responses import Response as OfficialResponse  # pyright: ignore
    from openai.types.responses import ResponseStreamEvent  # pyright: ignore

    client: Any = OpenAI(api_key="none")
    target: Any = {"response": OfficialResponse, "chat_chunk": ChatCompletionChunk, "text_delta": ResponseStreamEvent}[
        file
    ]
    return lambda: client._process_response_data(data=json.loads(text), cast_to=target, response=None)


def embeddings() -> Iterator[Figure]:
    vectors = [[math.sin(row * 1536 + place) / 20 for place in range(1536)] for row in range(256)]
    data = [{"object": "embedding", "index": row, "embedding": vector} for row, vector in enumerate(vectors)]
    text = to_json({"object": "list", "model": "m", "data": data, "usage": {"prompt_tokens": 1, "total_tokens": 1}})
    assert CreateEmbeddingResponse.from_json(text).decode_issues == ()
    ours, floor = seconds(lambda: CreateEmbeddingResponse.from_json(text), lambda: from_json(text), loops=3)
    yield at_most("256 × 1,536 embeddings, to from_json", ours / floor, 1.2, f"{ours * 1e3:.0f} ms")


def writing() -> Iterator[Figure]:
    text = payload("response")
    response, plain = Response.from_json(text), json.loads(text)
    ours, floor = seconds(response.to_json, lambda: to_json(plain))
    yield at_most("Response written, to to_json of a dict", ours / floor, 3.0, f"{ours * 1e6:.1f} µs")


def salvage() -> Iterator[Figure]:
    text = payload("response")
    missing, leaf = json.loads(text), json.loads(text)
    del missing["model"]
    leaf["usage"]["input_tokens_details"]["cached_tokens"] = "none"
    clean, top, deep = seconds(
        partial(Response.from_json, text),
        partial(Response.from_json, to_json(missing)),
        partial(Response.from_json, to_json(leaf)),
    )
    yield at_most("missing field, to a clean decode", top / clean, 5, f"{top * 1e6:.1f} µs")
    yield at_most("bad deep leaf, to a clean decode", deep / clean, 10, f"{deep * 1e6:.1f} µs")
    each: dict[int, float] = {}
    for count in (10, 100, 1000):
        items = [*leaf["output"] * count, {**leaf["output"][0], "id": 5}]
        decode = partial(Response.from_json, to_json({**leaf, "output": items}))
        (spent,) = seconds(decode, loops=max(1, 500 // count))
        each[count] = spent / count
    detail = ", ".join(f"{count}: {spent * 1e6:.1f} µs" for count, spent in each.items())
    yield at_most("salvage per item, 1,000 to 100 items", each[1000] / each[100], 1.5, detail)


SUBJECTS = {
    "import": importing,
    "first": first_decode,
    "warm": warm_decode,
    "embeddings": embeddings,
    "write": writing,
    "salvage": salvage,
}


def main() -> int:
    parser = argparse.ArgumentParser(prog="benchmarks", description=__doc__)
    parser.add_argument("subject", nargs="*", choices=[*SUBJECTS, []], help="what to measure (default: all)")
    parser.add_argument(
        "--check", action="store_true", help="exit status 1 where a target is missed by more than a tenth"
    )
    parser.add_argument("--json", type=Path, help="write the figures to this file")
    options = parser.parse_args()
    if not HAS_OFFICIAL:
        print("the official SDK is not installed (pip install openai): measured without it\n")
    figures: list[Figure] = []
    for subject in options.subject or SUBJECTS:
        for figure in SUBJECTS[subject]():
            figures.append(figure)
            mark = "" if figure.holds else "  MISSED"
            print(f"{figure.name:42} {figure.ratio:8.2f}  {figure.target:7} {figure.detail}{mark}", flush=True)
    if options.json:
        options.json.write_text(json.dumps([asdict(figure) for figure in figures], indent=2))
    far = [f for f in figures if not f.holds and abs(math.log(f.ratio / float(f.target.split()[1]))) > math.log(1.1)]
    return 1 if options.check and far else 0


if __name__ == "__main__":
    sys.exit(main())
