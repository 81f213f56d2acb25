"""`python -m tools.site.pictures`: the pictures of the guide; the chart uses `benchmarks/figures.json`."""

from __future__ import annotations

import json
import math
from pathlib import Path
from typing import Any

from tools.site.drawing import Drawing

ROOT = Path(__file__).parents[2]
PICTURES = ROOT / "docs" / "guide" / "pictures"
FIGURES = ROOT / "benchmarks" / "figures.json"

SHOWN = {
    "first Response in a process, time": "first response in a fresh process",
    "Response decoded, to from_json": "small Response decoded",
    "chat chunk decoded, to from_json": "chat chunk decoded",
    "text delta event decoded, to from_json": "Responses text delta decoded",
    "256 × 1,536 embeddings, to from_json": "256 × 1,536 embeddings decoded",
    "from the start of Python to the first response": "Python start to first response",
    "a chat call": "chat call",
    "a stream event, 20 events a write": "streamed event",
    "a chat call, 1,000 messages": "chat call with 1,000 messages",
    "an event received, asyncio": "event received over a WebSocket",
}
"""Name of a figure → its label in the chart."""


def speed(figures: dict[str, Any]) -> str:
    """Draw bars of this package's and the official SDK's ratios, on a logarithmic scale."""
    rows = [
        (SHOWN[each["name"]], each["ratio"], official(each)) for each in figures["figures"] if each["name"] in SHOWN
    ]
    left, width, high = 250, 400, 34
    picture = Drawing(720, 92 + high * len(rows), "Speed of openapiopenai and of the official SDK")
    picture.text(20, 28, "Time, as a multiple of minimal hand-written code", 15, bold=True)
    about = f"official SDK {figures['openai']}, Python {figures['python']}, one run; logarithmic scale, less is better"
    picture.note(20, 48, about)
    longest = max(theirs for *_, theirs in rows)

    def length(ratio: float) -> float:
        return 4 + (width - 4) * math.log(max(ratio, 1)) / math.log(longest)

    for index, (name, ours, theirs) in enumerate(rows):
        y = 66 + high * index
        picture.text(left - 12, y + 19, name, 12, "end")
        for offset, ratio, fill in ((2, ours, "ours"), (15, theirs, "theirs")):
            picture.bar(left, y + offset, length(ratio), 11, fill)
            picture.note(left + length(ratio) + 6, y + offset + 10, f"{shown(ratio)} ×")
    y = 84 + high * len(rows)
    picture.bar(left, y - 10, 11, 11, "ours")
    picture.note(left + 17, y, "openapiopenai")
    picture.bar(left + 120, y - 10, 11, 11, "theirs")
    picture.note(left + 137, y, "official SDK")
    return str(picture)


def official(figure: dict[str, Any]) -> float:
    """Ratio of the official SDK, given in parentheses after its time."""
    return float(figure["official"].rpartition("(")[2].removesuffix(" ×)"))


def shown(ratio: float) -> str:
    return f"{ratio:.1f}" if ratio < 10 else f"{ratio:.0f}"


def architecture() -> str:
    picture = Drawing(760, 372, "From the spec to the package")
    picture.box(20, 30, 150, 62, "out", "published spec", "make spec")
    picture.box(20, 150, 150, 62, "spec", "openapi.yaml", "the source of truth")
    picture.box(220, 150, 150, 62, "hand", "generate/layout", "computes what is printed")
    picture.box(220, 270, 150, 62, "hand", "templates/", "layout only")
    picture.arrow((95, 92), (95, 150))
    picture.arrow((170, 181), (220, 181))
    picture.arrow((295, 270), (295, 212))
    picture.box(450, 30, 280, 50, "made", "docs/", "a page per model and per resource")
    picture.box(450, 100, 135, 62, "made", "api/", "operations as data")
    picture.box(595, 100, 135, 62, "made", "models/", "a module per schema")
    picture.box(450, 182, 280, 50, "hand", "client_async.py", "OpenAI, AsyncOpenAI")
    picture.box(450, 252, 135, 80, "hand", "_runtime/", "HTTP, JSON, SSE,", "unions; no schemas")
    picture.box(595, 252, 135, 80, "hand", "helpers/", "knows the API:", "parse, poll, tools")
    for y in (55, 131):
        picture.arrow((370, 181), (410, 181), (410, y), (450, y))
    for index, (kind, name) in enumerate(
        (("spec", "yours to change"), ("made", "generated"), ("hand", "written by hand"))
    ):
        x = 20 + 130 * index
        picture.bar(x, 348, 12, 12, kind)
        picture.note(x + 18, 358, name)
    return str(picture)


def call() -> str:
    picture = Drawing(760, 396, "The data flow of a call")
    steps = (
        ("made", "client.responses.create(…)", "a typed signature"),
        ("made", "Operation", "method, path, where arguments go"),
        ("hand", "bytes", "JSON, or multipart from disk"),
        ("hand", "attempt", "key, headers, hooks"),
        ("hand", "transport", "sockets, asyncio, or yours"),
    )
    for index, (kind, title, line) in enumerate(steps):
        picture.box(20, 20 + 74 * index, 260, 52, kind, title, line)
        if index:
            picture.arrow((150, 20 + 74 * index - 22), (150, 20 + 74 * index))
    picture.box(330, 316, 130, 52, "out", "server")
    picture.arrow((280, 342), (330, 342))
    picture.box(330, 242, 130, 52, "hand", "retry?", "408, 409, 429, 5xx")
    picture.arrow((395, 316), (395, 294))
    picture.arrow((330, 268), (280, 268))
    picture.note(395, 234, "yes: wait, send the same bytes", anchor="middle")
    picture.box(510, 242, 230, 52, "hand", "check the status", "errors become exceptions")
    picture.arrow((460, 268), (510, 268))
    picture.box(510, 168, 230, 52, "hand", "decode", "one pass in Rust; salvage mismatches")
    picture.arrow((625, 242), (625, 220))
    picture.box(510, 94, 230, 52, "made", "model or events", "imported on first use")
    picture.arrow((625, 168), (625, 146))
    picture.box(510, 20, 230, 52, "out", "your code", "response.output_text")
    picture.arrow((625, 94), (625, 72))
    return str(picture)


def main() -> None:
    PICTURES.mkdir(parents=True, exist_ok=True)
    (PICTURES / "architecture.svg").write_text(architecture(), "utf-8")
    (PICTURES / "call.svg").write_text(call(), "utf-8")
    (PICTURES / "speed.svg").write_text(speed(json.loads(FIGURES.read_text("utf-8"))), "utf-8")


if __name__ == "__main__":
    main()
