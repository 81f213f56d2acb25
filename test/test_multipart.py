"""Multipart bodies."""

from __future__ import annotations

import email
import gzip
import io
import os
import re
import tempfile
import tracemalloc
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import IO, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from openapiopenai._runtime.http import multipart
from openapiopenai._runtime.http.multipart import FileError, NotRewindable, contains_file

MultipartBody: Any = partial(multipart.MultipartBody, default="deepObject")
Part = tuple[str, str | None, str | None, bytes]


def parts(body: multipart.MultipartBody) -> list[Part]:
    """Name, file name, content type and content of each part, as the standard library reads them."""
    content = b"".join(body)
    assert body.length in (None, len(content))
    if content.startswith(b"--" + body.content_type.partition("=")[2].encode() + b"--"):
        return []
    # Its parser takes texts; Latin-1 keeps every byte.
    message: Any = email.message_from_string(f"Content-Type: {body.content_type}\r\n\r\n{content.decode('latin-1')}")
    assert not message.defects
    found: list[Part] = []
    for part in message.get_payload():
        header = str(part["content-disposition"]).encode("latin-1").decode()
        names = re.fullmatch(r'form-data; name="([^"\r\n]*)"(?:; filename="([^"\r\n]*)")?', header)
        assert names, header
        found.append((names[1], names[2], part["content-type"], part.get_payload().encode("latin-1")))
    return found


class Pipe:
    """What can be read and nothing else, few bytes at a time."""

    def __init__(self, content: Any) -> None:
        self.content = content

    def read(self, size: int) -> Any:
        content, self.content = self.content[: min(size, 7)], self.content[min(size, 7) :]
        return content


OCTETS = "application/octet-stream"


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ({}, []),
        (
            {"model": "m", "n": 2, "t": 0.5, "stream": True, "none": None, "file": None},
            [("model", b"m"), ("n", b"2"), ("t", b"0.5"), ("stream", b"true")],
        ),
        (
            {"a": [1, "x"], "o": {"k": [True]}, "l": [{"k": "v"}], "b[]": ["y"], "e": []},
            [("a[]", b"1"), ("a[]", b"x"), ("o[k][]", b"true"), ("l[][k]", b"v"), ("b[]", b"y")],
        ),
        ({"a": [[1], [2]]}, [("a[][]", b"1"), ("a[][]", b"2")]),
        ({"text": "ü\r\n\n--\"'"}, [("text", "ü\r\n\n--\"'".encode())]),
        ({"path": "setup.py"}, [("path", b"setup.py")]),
        ({"pair": ("a.txt", "b.txt")}, [("pair[]", b"a.txt"), ("pair[]", b"b.txt")]),
        ({"file": b"1", "n": 1}, [("file", "upload", OCTETS, b"1"), ("n", b"1")]),
        ({"file": bytearray(b"1")}, [("file", "upload", OCTETS, b"1")]),
        ({"file": memoryview(b"123456")[::2]}, [("file", "upload", OCTETS, b"135")]),
        ({"file": b""}, [("file", "upload", OCTETS, b"")]),
        ({"file": ("a.png", b"1")}, [("file", "a.png", "image/png", b"1")]),
        ({"file": ("a.webp", b"1")}, [("file", "a.webp", "image/webp", b"1")]),
        ({"file": ("a.tar.gz", b"1")}, [("file", "a.tar.gz", OCTETS, b"1")]),
        ({"file": ("a.png", b"1", None)}, [("file", "a.png", "image/png", b"1")]),
        ({"file": ("a.png", b"1", "x/y")}, [("file", "a.png", "x/y", b"1")]),
        ({"file": ("a.png", b"1", None, {"X-A": "b"})}, [("file", "a.png", "image/png", b"1")]),
        ({"file": ("a.png", b"1", None, {"content-Type": "x/z"})}, [("file", "a.png", "x/z", b"1")]),
        ({"file": ("a.png", b"1", "x/y", {"content-Type": "x/z"})}, [("file", "a.png", "x/y", b"1")]),
        ({"file": (None, b"1")}, [("file", None, None, b"1")]),
        ({"file": ("", b"1")}, [("file", "upload", OCTETS, b"1")]),
        ({"json": (None, b"{}", "application/json")}, [("json", None, "application/json", b"{}")]),
        (
            {"file": [b"1", ("a.png", b"2")]},
            [("file[]", "upload", OCTETS, b"1"), ("file[]", "a.png", "image/png", b"2")],
        ),
        ({"file": (b"1", b"2")}, [("file[]", "upload", OCTETS, b"1"), ("file[]", "upload", OCTETS, b"2")]),
        ({"files[]": [b"1"]}, [("files[]", "upload", OCTETS, b"1")]),
        ({"files[]": b"1"}, [("files[]", "upload", OCTETS, b"1")]),
        ({"file": []}, []),
        ({"own": b"1"}, [("own", "upload", OCTETS, b"1")]),
        ({"own": [b"1", "setup.py"]}, [("own[]", "upload", OCTETS, b"1"), ("own[]", b"setup.py")]),
    ],
)
def test_parts(fields: dict[str, object], expected: list[Any]) -> None:
    whole = [part if len(part) == 4 else (part[0], None, None, part[1]) for part in expected]
    assert parts(MultipartBody(fields, {"file", "files[]"})) == whole


def test_boundaries_cannot_be_guessed() -> None:
    first, second = (MultipartBody({}, ()).content_type for _ in range(2))
    assert first != second and re.fullmatch("multipart/form-data; boundary=[0-9a-f]{32}", first)


CONTENT = bytes(range(256)) * 300
"""Longer than one piece."""


def opened(kind: Callable[..., Any], *arguments: Any) -> Callable[[Path], IO[bytes]]:
    def open_it(path: Path) -> IO[bytes]:
        file: IO[bytes] = kind(*arguments)
        file.write(CONTENT)
        file.seek(0)
        return file

    return open_it


class Picture:
    """An image of Pillow, as far as it is used."""

    def __init__(self, mode: str) -> None:
        self.mode = mode

    def convert(self, mode: str) -> Picture:
        return Picture(mode)

    def save(self, to: Any, format: Any = None) -> None:
        to.write(b"\x89PNG\r\n\x1a\n" if format == "PNG" else format.encode())
        to.write(self.mode.encode())


class BrokenPicture(Picture):
    def save(self, to: Any, format: Any = None) -> None:
        raise KeyError(format)


class Later:
    """An asynchronous file, as of FastAPI."""

    file = io.BytesIO()

    async def read(self, size: int = -1) -> bytes:
        return b""


IMAGES: list[tuple[Any, str, str, bytes]] = [
    (Picture("RGBA"), "image.png", "image/png", b"\x89PNG\r\n\x1a\nRGBA"),
    (Picture("CMYK"), "image.png", "image/png", b"\x89PNG\r\n\x1a\nRGB"),
    (("mask.png", Picture("LA")), "mask.png", "image/png", b"\x89PNG\r\n\x1a\nLA"),
    (("otter.jpg", Picture("RGBA")), "otter.jpg", "image/jpeg", b"JPEGRGB"),
    (("otter.webp", Picture("RGBA")), "otter.webp", "image/webp", b"WEBPRGBA"),
    (("otter", Picture("L"), "image/jpeg"), "otter", "image/jpeg", b"JPEGL"),
]


@pytest.mark.parametrize(("value", "name", "media_type", "content"), IMAGES)
def test_images_of_pillow(value: Any, name: str, media_type: str, content: bytes) -> None:
    for field in ("image", "own"):
        body = MultipartBody({field: value}, {"image"})
        assert parts(body) == parts(body) == [(field, name, media_type, content)]
    assert (
        parts(
            MultipartBody({"image": [value, value]}, {"image"}),
        )
        == [("image[]", name, media_type, content)] * 2
    )


SOURCES: list[tuple[Callable[[Path], Any], str]] = [
    (lambda path: path, "ü.png"),
    (str, "ü.png"),
    (lambda path: ("b.mp3", path), "b.mp3"),
    (lambda path: ("b.mp3", str(path)), "b.mp3"),
    (lambda path: path.open("rb"), "ü.png"),
    (lambda path: path.open("rb", buffering=0), "ü.png"),
    (lambda path: open(os.fsencode(path), "rb"), "ü.png"),  # noqa: SIM115
    (lambda path: open(os.open(path, os.O_RDONLY), "rb"), "upload"),  # noqa: SIM115
    (lambda path: io.BytesIO(CONTENT), "upload"),
    (lambda path: gzip.open(io.BytesIO(gzip.compress(CONTENT))), "upload"),  # noqa: SIM115
    (opened(tempfile.TemporaryFile), "upload"),
    (opened(tempfile.SpooledTemporaryFile), "upload"),
    (opened(tempfile.SpooledTemporaryFile, 99), "upload"),
]


@pytest.mark.parametrize(("source", "name"), SOURCES)
def test_sources(source: Callable[[Path], Any], name: str, tmp_path: Path) -> None:
    path = tmp_path / "ü.png"
    path.write_bytes(CONTENT)
    file = source(path)
    body = MultipartBody({"file": file}, {"file"})
    assert body.length is not None
    for _ in range(2):
        assert body.rewindable
        ((_, file_name, media_type, content),) = parts(body)
        assert (file_name, content) == (name, CONTENT)
        assert media_type == {"ü.png": "image/png", "b.mp3": "audio/mpeg"}.get(name, OCTETS)
    if hasattr(file, "close"):
        assert not file.closed
        file.close()


def test_a_file_with_a_name_of_its_own() -> None:
    with tempfile.NamedTemporaryFile(suffix=".png") as file:
        file.write(b"1")
        file.seek(0)
        assert parts(MultipartBody({"f": file}, ())) == [("f", os.path.basename(file.name), "image/png", b"1")]
    named = io.BytesIO(b"1")
    named.name = "dir/a.png"
    assert parts(MultipartBody({"f": named}, ()))[0][1] == "a.png"
    named.name = "<fdopen>"
    assert parts(MultipartBody({"f": named}, ()))[0][1] == "upload"


def test_open_files_are_sent_from_where_they_are() -> None:
    file = io.BytesIO(b"0123456789")
    file.seek(4)
    body = MultipartBody({"a": file, "b": file}, ("a", "b"))
    file.seek(9)
    for _ in range(2):
        assert [content for *_, content in parts(body)] == [b"456789"] * 2


def test_open_files_at_their_end_are_sent_whole() -> None:
    file = io.BytesIO()
    file.write(b"0123")
    body = MultipartBody({"a": file}, "a")
    assert body.length == len(b"".join(body))
    for _ in range(2):
        assert [content for *_, content in parts(body)] == [b"0123"]
    assert parts(MultipartBody({"a": io.BytesIO()}, "a"))[0][3] == b""
    file.seek(9)  # behind its end
    assert parts(MultipartBody({"a": file}, "a"))[0][3] == b""


def test_files_that_cannot_be_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "f"
    with path.open("wb") as file, pytest.raises(ValueError, match=r"^photo: expected a file opened for reading, got"):
        MultipartBody({"photo": file}, {"photo"})
    monkeypatch.setattr(os, "access", lambda path, mode: mode != os.R_OK)
    with pytest.raises(PermissionError, match=r"^\[Errno 13\] photo: .*: '.*f'$"):
        MultipartBody({"photo": path}, {"photo"})


def test_what_can_only_be_read_is_sent_once() -> None:
    body = MultipartBody({"a": "x", "photo": Pipe(CONTENT)}, {"photo"})
    assert body.length is None
    iter(body)
    body.rewind()
    assert body.rewindable  # nothing was read yet
    assert parts(body)[1] == ("photo", "upload", OCTETS, CONTENT)
    assert not body.rewindable
    for again in (body.rewind, body.__iter__):
        with pytest.raises(NotRewindable, match=r"^photo: .*from its beginning"):
            again()


def test_named_pipes_are_sent_once(tmp_path: Path) -> None:
    path = tmp_path / "pipe"
    os.mkfifo(path)
    descriptor = os.open(path, os.O_RDWR)  # so that opening it does not wait for a writer
    os.write(descriptor, b"12")
    body = MultipartBody({"a": path}, "a")
    assert body.length is None
    assert body.rewindable
    pieces = iter(body)
    assert [next(pieces), next(pieces)][1] == b"12"
    assert not body.rewindable
    body.close()
    os.close(descriptor)


@pytest.mark.parametrize("error", [OSError, ValueError])
def test_files_that_can_only_seek_back(error: type[Exception]) -> None:
    class File(io.BytesIO):
        refused = io.SEEK_END

        def seek(self, position: int, whence: int = 0) -> int:
            if whence == self.refused:
                raise error("no")
            return super().seek(position, whence)

    file = File(CONTENT)
    body = MultipartBody({"a": file}, "a")
    assert body.length is None
    for _ in range(2):
        assert parts(body)[0][3] == CONTENT and body.rewindable
    file.refused = io.SEEK_SET
    with pytest.raises(NotRewindable, match=r"^a: the file cannot be read from its beginning: no$"):
        iter(body)


@pytest.mark.parametrize("error", [AttributeError, OSError, ValueError])
def test_files_that_do_not_tell_where_they_are(error: type[Exception]) -> None:
    class File(io.BytesIO):
        def tell(self) -> int:
            raise error

    body = MultipartBody({"a": File(CONTENT)}, "a")
    assert body.length is None and body.rewindable
    assert parts(body)[0][3] == CONTENT
    assert not body.rewindable


def test_files_closed_meanwhile_are_not_rewindable() -> None:
    file = io.BytesIO(b"1")
    body = MultipartBody({"a": file}, "a")
    file.close()
    with pytest.raises(NotRewindable, match=r"^a: .*closed"):
        iter(body)


@pytest.mark.parametrize(
    ("value", "error", "message"),
    [
        ("no such file", FileNotFoundError, r"^\[Errno 2\] photo: .*'no such file'$"),
        (Path("no such file"), FileNotFoundError, r"^\[Errno 2\] photo: "),
        (("a.png", "no such file"), FileNotFoundError, r"^\[Errno 2\] photo: "),
        ([b"1", "no such file"], FileNotFoundError, r"^\[Errno 2\] photo\[1\]: "),
        (".", IsADirectoryError, r"^\[Errno 21\] photo: .*: '\.'$"),
        ("a\0b", ValueError, "^photo: .*embedded null (byte|character)"),
        (io.StringIO("x"), TypeError, "^photo: expected a file opened in binary mode, got StringIO$"),
        ((None, io.StringIO("x")), TypeError, "^photo: expected a file opened in binary mode, got StringIO$"),
        (BrokenPicture("RGB"), ValueError, "^photo: the image cannot be written as PNG: "),
        (
            Later(),
            TypeError,
            r"^photo: expected a file, got the asynchronous Later: pass what `await read\(\)` returns or",
        ),
        (7, TypeError, "^photo: expected a path, bytes, an open file, an image of Pillow, or .*, got int$"),
        ({"a": b"1"}, TypeError, "^photo: expected a path, bytes, an open file, an image .*, got dict$"),
        (("a.png", ["x"]), TypeError, "^photo: expected a path, bytes, an open file, an image .*, got list$"),
        ([b"1", None], TypeError, r"^photo\[1\]: expected a path, bytes, an open file, an image .*, got NoneType$"),
        (("a", b"1", None, {}, 5), FileNotFoundError, r"^\[Errno 2\] photo\[0\]: "),
        (("a", None), TypeError, "^photo: expected a path, bytes, an open file, an image .*, got NoneType$"),
        (("a", b"1", None, [("X", "y")]), TypeError, "^photo: expected a mapping of headers, got list$"),
        (("a", b"1", "text/plain\r\nX: y"), ValueError, "^photo: expected printable headers"),
        (("a", b"1", None, {"X": "y\n"}), ValueError, "^photo: expected printable headers"),
        (("a", b"1", None, {"X\r\nY": "z"}), ValueError, "^photo: expected printable headers"),
        (("a", b"1", None, {"Content-Disposition": "inline"}), ValueError, "^photo: expected .* Content-Disposition"),
    ],
)
def test_what_cannot_be_sent(value: object, error: type[Exception], message: str) -> None:
    with pytest.raises(error, match=message):
        MultipartBody({"photo": value}, {"photo"})


def test_closed_files_cannot_be_sent() -> None:
    file = io.BytesIO()
    file.close()
    with pytest.raises(ValueError, match=r"^photo: expected an open file, got a closed one$"):
        MultipartBody({"photo": file}, {"photo"})


def test_spooled_texts_cannot_be_sent() -> None:
    with tempfile.SpooledTemporaryFile(mode="w+") as file, pytest.raises(TypeError, match="binary mode"):
        MultipartBody({"photo": file}, {"photo"})


@pytest.mark.parametrize(
    ("value", "message"),
    [
        (float("nan"), r"^own: expected a finite number, got nan$"),
        ({"k": [float("-inf")]}, r"^own\[k]\[]: expected a finite number, got -inf$"),
        ("\ud800", r"^own: expected text that UTF-8 can encode, got '\\ud800'$"),
        ([10**5000], r"^own\[]: expected a number of fewer digits, got one of 16,610 bits$"),
    ],
)
def test_fields_without_a_text(value: object, message: str) -> None:
    with pytest.raises(ValueError, match=message):
        MultipartBody({"own": value}, ())


def test_lists_inside_themselves() -> None:
    looped: list[Any] = []
    looped.append(looped)
    assert contains_file(looped) is False
    with pytest.raises(ValueError, match=r"^own: expected a value with less nesting"):
        MultipartBody({"own": looped}, ())


def test_files_inside_objects_cannot_be_sent() -> None:
    with pytest.raises(TypeError, match=r"^own\[file]: expected a string, got bytes$"):
        MultipartBody({"own": {"file": b"1"}}, ())


@pytest.mark.parametrize("content", ["text", None, [1, 2]])
def test_what_turns_out_not_to_be_binary(content: object) -> None:
    pipe = Pipe("")
    pipe.read = lambda size: content  # type: ignore[method-assign]
    with pytest.raises(TypeError, match=r"^photo: "):
        b"".join(MultipartBody({"photo": pipe}, {"photo"}))


@pytest.mark.parametrize(("size", "message"), [(70_000, "^f: .* shrunk from"), (90_000, "^f: .* grown beyond")])
def test_files_must_not_change_their_size(size: int, message: str, tmp_path: Path) -> None:
    path = tmp_path / "f"
    path.write_bytes(b"x" * 80_000)
    grows = bytearray(80_000)
    with path.open("rb", buffering=0) as file:
        for source in (path, file, grows):
            os.truncate(path, 80_000)
            body = MultipartBody({"f": source}, "f")
            pieces = iter(body)
            sent = len(next(pieces))
            os.truncate(path, size)
            grows.extend(bytes(10_000)) if size > 80_000 else grows.__delitem__(slice(size, None))
            with pytest.raises(FileError, match=message):
                for piece in pieces:
                    sent += len(piece)
            assert body.length is not None and sent < body.length
            grows[:] = bytes(80_000)


def test_a_file_that_is_gone_does_not_pass_for_a_lost_connection(tmp_path: Path) -> None:
    path = tmp_path / "f"
    path.write_bytes(b"1")
    body = MultipartBody({"f": path}, "f")
    path.unlink()
    with pytest.raises(FileError, match=r"^f: .*No such file") as caught:
        b"".join(body)
    assert isinstance(caught.value.__cause__, FileNotFoundError)
    assert not isinstance(caught.value, OSError)


@pytest.fixture
def files(monkeypatch: pytest.MonkeyPatch) -> list[IO[bytes]]:
    """The files that bodies have opened."""
    found: list[IO[bytes]] = []

    def spy(path: str, mode: str, buffering: int) -> IO[bytes]:
        file: IO[bytes] = open(path, mode, buffering)  # noqa: SIM115
        found.append(file)
        return file

    monkeypatch.setattr(multipart, "open", spy, raising=False)
    return found


def test_opened_files_are_closed(files: list[IO[bytes]], tmp_path: Path) -> None:
    path = tmp_path / "f"
    path.write_bytes(CONTENT)
    body = MultipartBody({"a": path, "b": path}, "ab")
    for stop in ("never", "dropped", "closed", "sent again", "failed"):
        files.clear()
        pieces = iter(body)
        assert not files
        next(pieces)
        next(pieces)
        assert [file.closed for file in files] == [False]
        if stop == "never":
            assert len(list(pieces)) == 5
            assert len(files) == 2
        elif stop == "dropped":
            del pieces
        elif stop == "closed":
            body.close()
        elif stop == "sent again":
            iter(body)
        else:
            path.write_bytes(CONTENT * 2)
            with pytest.raises(FileError):
                list(pieces)
        assert all(file.closed for file in files), stop


@pytest.mark.parametrize(
    ("text", "quoted"),
    [
        ('a"; filename="b', "a%22; filename=%22b"),
        ("a\r\nX-Injected: b", "a%0D%0AX-Injected: b"),
        ("naïve ☃.png", "naïve ☃.png"),
        ("a\\b%22;'", "a\\b%22;'"),
        (os.fsdecode(b"\xff.png"), "?.png"),
    ],
)
def test_names_are_quoted(text: str, quoted: str) -> None:
    body = MultipartBody({text: "x", "file": (text, b"1", "x/y")}, {"file"})
    assert parts(body) == [(quoted, None, None, b"x"), ("file", quoted, "x/y", b"1")]


def test_further_headers() -> None:
    content = b"".join(MultipartBody({"f": ("a", b"1", "x/y", {"X-A": "b", "Content-ID": "<ü>"})}, "f"))
    head = 'name="f"; filename="a"\r\nX-A: b\r\nContent-ID: <ü>\r\nContent-Type: x/y\r\n\r\n1\r\n--'
    assert head.encode() in content


texts = st.text(st.characters(codec="utf-8"))


def quote(name: str) -> str:
    return name.replace('"', "%22").replace("\r", "%0D").replace("\n", "%0A")


@given(st.lists(st.tuples(texts, texts | st.tuples(texts.filter(bool), st.binary())), unique_by=lambda field: field[0]))
def test_any_fields_are_read_back(fields: list[tuple[str, Any]]) -> None:
    assert parts(MultipartBody(dict(fields), ())) == [
        (quote(name), None, None, value.encode())
        if isinstance(value, str)
        else (quote(name), quote(value[0]), multipart._guess(value[0]), value[1])  # pyright: ignore[reportPrivateUsage]
        for name, value in fields
    ]


def test_large_files_need_little_memory(tmp_path: Path) -> None:
    path = tmp_path / "large"
    path.touch()
    os.truncate(path, 200 * 2**20)  # sparse
    body = MultipartBody({"a": path, "n": 1}, "a")
    tracemalloc.start()
    try:
        assert sum(map(len, body)) == body.length
        assert tracemalloc.get_traced_memory()[1] < 2**20
    finally:
        tracemalloc.stop()


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (b"", True),
        (bytearray(), True),
        (memoryview(b""), True),
        (Path("a"), True),
        (io.BytesIO(), True),
        (io.StringIO(), True),  # so that it is refused rather than sent as something else
        (Pipe(b""), True),
        ([b""], True),
        (["a", b""], True),
        ((b"", b""), True),
        (("a.png", b""), True),
        ((None, Path("a"), "x/y"), True),
        ([("a.png", b"", None, {"X-A": "b"})], True),
        ("a", False),
        (("a", "b"), False),
        (["a"], False),
        (list[str](), False),
        ((), False),
        (None, False),
        (1, False),
        ({"a": b""}, False),
    ],
)
def test_contains_file(value: object, expected: bool) -> None:
    assert contains_file(value) is expected
