"""Tools of objects and classes, and tools that return images and files."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import AsyncIterator, Iterator
from io import BytesIO, StringIO
from pathlib import Path
from typing import Any

import numpy
import pytest

from openapiopenai import ToolStep, data_url, tool, tools_of
from openapiopenai.helpers.tool_content import content_of, text_of
from openapiopenai.helpers.tools import as_tool, each_tool
from openapiopenai.models import InputTextContent

from .test_multipart import Picture
from .test_tools import Call, Script, script, sent

__all__ = ["script"]


class Base:
    @tool
    def base(self, number: int) -> str:
        """Of the base."""
        return f"base {number}"


class Shop(Base):
    """Has tools of every kind of method."""

    def __init__(self, name: str) -> None:
        self.name = name

    @tool
    def find(self, part: str) -> str:
        """Find a part.

        Parameters
        ----------
        part : str
            Its name.
        """
        return f"{part} in {self.name}"

    @tool(name="price_of", description="Told.", strict=False)
    def price(self, part: str) -> float:
        return 1.5

    @tool
    async def later(self, number: int) -> int:
        return 2 * number

    @tool
    @staticmethod
    def outer(number: int) -> int:
        return number

    @staticmethod
    @tool
    def inner(number: int) -> int:
        return number

    @tool
    @classmethod
    def made(cls, number: int) -> str:
        return f"{cls.__name__} {number}"

    @classmethod
    @tool
    def built(cls, number: int) -> str:
        return f"{cls.__name__} {number}"

    def no_tool(self) -> None:
        raise AssertionError


class Branch(Shop):
    def find(self, part: str) -> str:  # type: ignore[override]
        """No tool any more."""
        return part


METHODS: list[tuple[str, str, Any]] = [
    ("base", '{"number": 1}', "base 1"),
    ("find", '{"part": "chain"}', "chain in A"),
    ("price", '{"part": "chain"}', 1.5),
    ("outer", '{"number": 1}', 1),
    ("inner", '{"number": 1}', 1),
    ("made", '{"number": 1}', "Shop 1"),
    ("built", '{"number": 1}', "Shop 1"),
]


@pytest.mark.parametrize(("name", "arguments", "expected"), METHODS)
def test_methods_are_tools(name: str, arguments: str, expected: Any) -> None:
    made = next(iter(each_tool([getattr(Shop("A"), name)])))
    assert as_tool(made).call_json(arguments) == expected
    assert "self" not in made.parameters["properties"] and "cls" not in made.parameters["properties"]


def test_objects_are_bound_each_to_its_own() -> None:
    one, two = Shop("A"), Shop("B")
    assert [each.find("x") for each in (one, two)] == ["x in A", "x in B"]
    assert Shop.find(one, "x") == "x in A", "as a function"
    assert one.find.parameters["properties"]["part"]["description"] == "Its name."
    assert (one.price.name, one.price.description, one.price.strict) == ("price_of", "Told.", False)
    assert (one.base.description, one.find.__doc__) == ("Of the base.", Shop.find.__doc__)


def test_all_tools_of_an_object_or_class() -> None:
    names = ["base", "find", "price_of", "later", "outer", "inner", "made", "built"]
    assert [each.name for each in tools_of(Shop("A"))] == names
    assert [each.name for each in tools_of(Branch("A"))] == [name for name in names if name != "find"]
    assert [each.name for each in [*each_tool([Shop("A"), len])][:-1]] == names

    class Free:
        @staticmethod
        @tool
        def inner(number: int) -> int:
            return number

    assert [each.name for each in tools_of(Free)] == ["inner"]
    with pytest.raises(TypeError, match="expected an object, got the class Shop: base, find, price, later needs one"):
        tools_of(Shop)
    with pytest.raises(TypeError, match=r"tool find: a method needs its object: expected object\.find"):
        as_tool(Shop.find)
    for empty in (3, "text", object):
        with pytest.raises(ValueError, match="has no method with @tool"):
            tools_of(empty)


def test_an_object_in_a_run(script: Script) -> None:
    run = script([[Call("find", {"part": "x"}), Call("later", {"number": 2})], "done"], Shop("A"))
    assert run.error is None
    assert [step.output for step in run.steps if isinstance(step, ToolStep)] == ["x in A", "4"]
    assert len(run.bodies[0]["tools"]) == 8


# --- images and files ---

PNG, JPEG, GIF = b"\x89PNG\r\n\x1a\nrest", b"\xff\xd8\xff\xe0rest", b"GIF89a"
WEBP, PDF, BINARY = b"RIFF\0\0\0\0WEBPVP8 ", b"%PDF-1.7", b"\xff\xfe\0"


def image(data: bytes, kind: str) -> dict[str, Any]:
    return {
        "type": "input_image",
        "detail": "auto",
        "image_url": f"data:image/{kind};base64,{b64encode(data).decode()}",
    }


def file(name: str, media: str, data: bytes) -> dict[str, Any]:
    return {"type": "input_file", "filename": name, "file_data": f"data:{media};base64,{b64encode(data).decode()}"}


def text(value: str) -> dict[str, Any]:
    return {"type": "input_text", "text": value}


BY_ID = {"type": "input_image", "file_id": "file_1"}
RESULTS: list[tuple[Any, Any]] = [
    (PNG, [image(PNG, "png")]),
    (bytearray(JPEG), [image(JPEG, "jpeg")]),
    (memoryview(GIF), [image(GIF, "gif")]),
    (WEBP, [image(WEBP, "webp")]),
    (PDF, [file("file.pdf", "application/pdf", PDF)]),
    (BINARY, [file("file.bin", "application/octet-stream", BINARY)]),
    (b"plain", [text("plain")]),
    (["A chart:", PNG, {"points": 3}], [text("A chart:"), image(PNG, "png"), text('{"points":3}')]),
    (("a", PDF), [text("a"), file("file.pdf", "application/pdf", PDF)]),
    (BY_ID, [BY_ID]),
    (InputTextContent(text="a"), [{"type": "input_text", "text": "a"}]),
    ([text("a"), BY_ID], [text("a"), BY_ID]),
    ("text", "text"),
    ("", ""),
    (None, "null"),
    ([], "[]"),
    (["a", 1], '["a",1]'),
    (numpy.array([[1, 2]]), "[[1,2]]"),
    ({"mean": numpy.float32(0.5), "ids": numpy.arange(2)}, '{"mean":0.5,"ids":[0,1]}'),
    (BytesIO(PNG), [image(PNG, "png")]),
    (StringIO("Hi"), [text("Hi")]),
    ((each for each in "ab"), '["a","b"]'),
    ({"type": "input_image", "width": 3}, '{"type":"input_image","width":3}'),
    ({"type": "dog"}, '{"type":"dog"}'),
]


@pytest.mark.parametrize(
    ("result", "expected"), RESULTS, ids=[repr(each).partition(" at 0x")[0][:30] for each, _ in RESULTS]
)
def test_what_a_result_is_for_the_model(result: Any, expected: Any) -> None:
    assert content_of(result) == expected


@pytest.mark.parametrize(
    ("name", "data", "expected"),
    [
        ("a.png", PNG, image(PNG, "png")),
        ("a.pdf", PDF, file("a.pdf", "application/pdf", PDF)),
        ("a.txt", b"Hi", text("Hi")),
        ("a.json", b"{}", text("{}")),
        ("a.txt", BINARY, file("a.txt", "text/plain", BINARY)),
        ("a.zip", b"PK", file("a.zip", "application/zip", b"PK")),
        ("a.svg", b"<svg/>", text("<svg/>")),
        ("a.bmp", b"BM\xff", file("a.bmp", "image/bmp", b"BM\xff")),
        ("unnamed", b"Hi", text("Hi")),
    ],
)
def test_paths_are_files(name: str, data: bytes, expected: Any, tmp_path: Path) -> None:
    path = tmp_path / name
    path.write_bytes(data)
    assert content_of(path) == [expected]
    with path.open("rb") as opened:
        opened.seek(0, 2)
        assert content_of(opened) == [expected], "all of a file that was just written"


@pytest.mark.parametrize("mode", ["RGB", "CMYK"])
def test_images_of_pillow(mode: str) -> None:
    saved = b"\x89PNG\r\n\x1a\nRGB"
    assert content_of([Picture(mode), "seen"]) == [image(saved, "png"), text("seen")]
    assert data_url(Picture(mode)) == image(saved, "png")["image_url"]


def test_data_urls(tmp_path: Path) -> None:
    (tmp_path / "a.png").write_bytes(PNG)
    with (tmp_path / "a.png").open("rb") as opened:
        for content in (PNG, BytesIO(PNG), tmp_path / "a.png", str(tmp_path / "a.png"), opened):
            assert data_url(content) == image(PNG, "png")["image_url"]
    assert data_url(b"x", "image/tiff") == image(b"x", "tiff")["image_url"]
    wrong: Any = 3
    with pytest.raises(TypeError, match="content: expected a path, bytes, an open file or an image, got int"):
        data_url(wrong)


def test_what_generators_yield_is_their_result(script: Script) -> None:
    def plain(number: int) -> Iterator[int]:
        yield from range(number)

    async def later(number: int) -> AsyncIterator[int]:
        for each in range(number):
            yield each

    def fails(number: int) -> Iterator[int]:
        yield number
        raise ValueError("of the generator")

    calls = [Call(name, {"number": 2}) for name in ("plain", "later", "fails")]
    run = script([calls, "done"], plain, later, fails)
    assert run.error is None
    outputs = [step.output for step in run.steps if isinstance(step, ToolStep)]
    assert outputs == ["[0,1]", "[0,1]", "error: ValueError: of the generator"]


def test_content_as_text() -> None:
    parts = [
        text("A:"),
        image(PNG, "png"),
        file("a.pdf", "application/pdf", PDF),
        {"type": "input_file", "file_id": "f"},
    ]
    assert text_of(parts) == "A:\n[image]\n[file a.pdf]\n[file f]" and text_of("b") == "b"


def test_images_and_files_in_a_run(script: Script) -> None:
    def draw() -> Any:
        return ["Here:", PNG]

    def report() -> bytes:
        return PDF

    def fail() -> Path:
        return Path("/nowhere/a.png")

    run = script([[Call("draw", {}), Call("report", {}), Call("fail", {})], "done"], draw, report, fail)
    steps = [step for step in run.steps if isinstance(step, ToolStep)]
    assert run.error is None
    assert [step.output for step in steps[:2]] == ["Here:\n[image]", "[file file.pdf]"]
    assert steps[0].parts == [text("Here:"), image(PNG, "png")]
    assert steps[2].parts is None and steps[2].output.startswith("error: FileNotFoundError")
    items = sent(script, run.bodies[1])
    if script.api == "responses":
        told = [item["output"] for item in items if item["type"] == "function_call_output"]
        assert told == [steps[0].parts, steps[1].parts, steps[2].output]
        return
    told = [item["content"] for item in items if item["role"] == "tool"]
    assert told == [step.output for step in steps]
    last = items[-1]
    assert last["role"] == "user" and [part["type"] for part in last["content"]] == ["image_url", "file"]
    assert last["content"][0]["image_url"]["url"].startswith("data:image/png;base64,")
    assert last["content"][1]["file"]["filename"] == "file.pdf"
