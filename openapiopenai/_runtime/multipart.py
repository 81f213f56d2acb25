"""Bodies of the media type multipart/form-data, which stream their files from disk."""

from __future__ import annotations

import os
from contextlib import suppress
from errno import EISDIR
from io import SEEK_END, TextIOBase
from stat import S_ISDIR, S_ISREG
from typing import TYPE_CHECKING, Any
from weakref import ref

from .query import OCTETS, flatten, item_name

if TYPE_CHECKING:
    from collections.abc import Collection, Generator, Iterator, Mapping
    from weakref import ReferenceType

PIECE = 64 * 1024
"""How many bytes are read at a time."""

_tuple: Any = tuple
_path: Any = os.PathLike


class FileError(ValueError):
    """A file cannot be sent.

    Not an OSError, even where one is the cause: that would pass for a failure of the connection.
    """


class NotRewindable(FileError):
    """A body cannot be sent again, since a file in it cannot be read from its beginning once more."""


class MultipartBody:
    """A multipart body; yields its bytes from the beginning each time that it is iterated.

    What cannot be sent raises an OSError, TypeError or ValueError that names the field.
    """

    def __init__(self, fields: Mapping[str, object], files: Collection[str]) -> None:
        """Encode `fields` by their names on the wire; those in `files` hold file content, see `FileContent`.

        So does any other whose value can be nothing else. A list is many files, sent as `name[]` each; a tuple is
        one: (file name, content), then perhaps its content type, then perhaps further headers of its part. A text
        is a path in `files` only.
        """
        boundary = os.urandom(16).hex()
        self.content_type = f"multipart/form-data; boundary={boundary}"
        self._parts: list[bytes | _Content] = []
        """Contents of files, and between them all other bytes as they are sent."""
        self._sending: ReferenceType[Generator[bytes, None, None]] | None = None
        between = bytearray()
        for name, value in fields.items():
            for head, content in _parts(name, name, value, name in files):
                between += f"--{boundary}\r\n{head}\r\n\r\n".encode()
                if isinstance(content, bytes):
                    between += content
                else:
                    self._parts += bytes(between), content
                    between.clear()
                between += b"\r\n"
        between += f"--{boundary}--\r\n".encode()
        self._parts.append(bytes(between))

    @property
    def length(self) -> int | None:
        """How many bytes it has; None where nobody knows before it is sent."""
        total = 0
        for part in self._parts:
            size = len(part) if isinstance(part, bytes) else part.size
            if size is None:
                return None
            total += size
        return total

    @property
    def rewindable(self) -> bool:
        """Whether all of it can be sent now, from the beginning: true before the first time in any case."""
        return all(isinstance(part, bytes) or part.rewindable for part in self._parts)

    def rewind(self) -> None:
        """Make it ready to be sent from the beginning; raises NotRewindable where that cannot be."""
        self.close()
        for part in self._parts:
            if not isinstance(part, bytes):
                part.rewind()

    def close(self) -> None:
        """Give up a sending that is under way, with the file that it has opened."""
        if self._sending and (pieces := self._sending()):
            with suppress(ValueError):  # it is just reading in another thread, and closes its file in the end
                pieces.close()

    def __iter__(self) -> Iterator[bytes]:
        self.rewind()
        pieces = self._pieces()
        self._sending = ref(pieces)  # a weak one: whoever sends it may simply drop it
        return pieces

    def _pieces(self) -> Generator[bytes, None, None]:
        for part in self._parts:
            if isinstance(part, bytes):
                yield part
            else:
                yield from part.checked()


def contains_file(value: Any) -> bool:
    """Whether a value is or holds, in a list, what can be nothing but file content."""
    if _is_many(value):
        return any(map(contains_file, value))
    source = value[1] if isinstance(value, _tuple) else value
    return isinstance(source, (OCTETS, _path)) or callable(getattr(source, "read", None))


def _is_many(value: Any) -> bool:
    """Whether a value is several files, if it is any: a list, or a tuple that is not one file with its name."""
    if isinstance(value, _tuple) and 2 <= len(value) <= 4:
        return value[0] is not None and not isinstance(value[0], str)
    return isinstance(value, (list, _tuple))


# --- parts ---


def _parts(label: str, name: str, value: Any, is_file: bool) -> Iterator[tuple[str, bytes | _Content]]:
    """Headers and contents of a field; `label` is its name in messages."""
    if value is None:
        return
    if _is_many(value) and (is_file or contains_file(value)):
        for position, item in enumerate(value):
            yield from _parts(f"{label}[{position}]", item_name(name), item, is_file)
    elif is_file or contains_file(value):
        yield _file(label, name, value)
    else:
        for inner_name, text in flatten({name: value}):
            yield _disposition(inner_name), text.encode()


def _file(label: str, name: str, value: Any) -> tuple[str, _Content]:
    given: list[Any] = [*value, None, None] if isinstance(value, _tuple) else ["", value, None, None]
    file_name, source, content_type, headers = given[:4]
    content = _content(label, source)
    if file_name == "":
        file_name = content.name
    lines = {str(key).lower(): f"{key}: {text}" for key, text in headers.items()} if headers else {}
    if content_type or (file_name is not None and "content-type" not in lines):
        lines["content-type"] = f"Content-Type: {content_type or _guess(file_name)}"
    if "content-disposition" in lines or not all(map(str.isprintable, lines.values())):
        raise ValueError(f"{label}: expected printable headers without Content-Disposition, got {[*lines.values()]}")
    return "\r\n".join([_disposition(name, file_name), *lines.values()]), content


def _disposition(name: str, file_name: str | None = None) -> str:
    """The header that names a part, quoted as HTML forms do."""
    header = f'Content-Disposition: form-data; name="{_quoted(name)}"'
    return header if file_name is None else f'{header}; filename="{_quoted(file_name)}"'


def _quoted(text: str) -> str:
    text = text.replace("\n", "%0A").replace("\r", "%0D").replace('"', "%22")
    return text.encode("utf-8", "replace").decode()  # the name of a file may be no Unicode


def _guess(file_name: str) -> str:
    """The media type of a file by its name."""
    from mimetypes import guess_type

    media_type, compression = guess_type(file_name, strict=False)  # not strict: WebP is among the others
    return media_type if media_type and not compression else "application/octet-stream"


# --- contents ---


def _content(label: str, source: Any) -> _Content:
    if isinstance(source, OCTETS):
        return _Bytes(label, source)
    if isinstance(source, (str, _path)):
        return _Path(label, os.fsdecode(source))
    if callable(getattr(source, "read", None)):
        return _Stream(label, source)
    expected = "a path, bytes, an open file, or a tuple of a file name and one of these"
    raise TypeError(f"{label}: expected {expected}, got {type(source).__name__}")


class _Content:
    """What a file holds."""

    name = "upload"
    """Its file name, where the user gives none."""
    size: int | None = None
    rewindable = True

    def __init__(self, label: str) -> None:
        self.label = label

    def rewind(self) -> None:
        """Be ready to be read from the beginning; raises NotRewindable."""
        if not self.rewindable:
            raise NotRewindable(f"{self.label}: the file was read and cannot be read from its beginning again")

    def pieces(self) -> Iterator[bytes]:
        """All of it, from the beginning."""
        raise NotImplementedError

    def checked(self) -> Iterator[bytes]:
        """All of it; raises FileError before there are more bytes than were announced, and where there are fewer."""
        size = self.size
        sent = 0
        try:
            for piece in self.pieces():
                sent += len(piece)
                if size is not None and sent > size:
                    raise FileError(f"{self.label}: the file has grown beyond {size} bytes while it was sent")
                yield piece
        except OSError as error:
            raise FileError(f"{self.label}: the file cannot be read: {error}") from error
        if size is not None and sent < size:
            raise FileError(f"{self.label}: the file has shrunk from {size} to {sent} bytes while it was sent")


class _Bytes(_Content):
    def __init__(self, label: str, source: bytes | bytearray | memoryview) -> None:
        super().__init__(label)
        self.source = source if not isinstance(source, memoryview) or source.c_contiguous else bytes(source)
        self.size = memoryview(source).nbytes

    def pieces(self) -> Iterator[bytes]:
        with memoryview(self.source) as view, view.cast("B") as octets:
            for start in range(0, len(octets), PIECE):
                yield bytes(octets[start : start + PIECE])


class _Path(_Content):
    def __init__(self, label: str, path: str) -> None:
        super().__init__(label)
        self.path = path
        try:
            status = os.stat(path)
        except OSError as error:
            raise type(error)(error.errno, f"{label}: {error.strerror}", path) from None
        except ValueError as error:
            raise ValueError(f"{label}: {error}") from None
        if S_ISDIR(status.st_mode):
            raise IsADirectoryError(EISDIR, f"{label}: {os.strerror(EISDIR)}", path)
        self.name = os.path.basename(path)
        self.is_regular = S_ISREG(status.st_mode)
        self.size = status.st_size if self.is_regular else None

    def pieces(self) -> Iterator[bytes]:
        self.rewindable = self.is_regular
        with open(self.path, "rb", buffering=0) as file:
            while piece := file.read(PIECE):
                yield piece


class _Stream(_Content):
    def __init__(self, label: str, file: Any) -> None:
        super().__init__(label)
        self.file = file
        if getattr(file, "closed", False):
            raise ValueError(f"{label}: expected an open file, got a closed one")
        name = getattr(file, "name", None)  # of a file without one: its descriptor, or "<stdin>"
        if isinstance(name, (str, bytes)) and (name := os.path.basename(os.fsdecode(name))) and name[0] != "<":
            self.name = name
        self.start: int | None = None
        """Where it was at first; None where it cannot be set back to that."""
        is_text = isinstance(file, TextIOBase)
        with suppress(AttributeError, OSError, ValueError):
            if file.seekable() is True:
                is_text = is_text or isinstance(file.read(0), str)
                self.start = file.tell()
        if is_text:
            raise TypeError(self._unfit())
        if self.start is not None:
            with suppress(OSError, ValueError):  # some can be set back only
                file.seek(0, SEEK_END)
                self.size = max(file.tell() - self.start, 0)
            self.rewind()

    def rewind(self) -> None:
        if self.start is None:
            return super().rewind()
        try:
            self.file.seek(self.start)
        except (OSError, ValueError) as error:
            raise NotRewindable(f"{self.label}: the file cannot be read from its beginning: {error}") from error

    def pieces(self) -> Iterator[bytes]:
        self.rewind()  # the same file may be in two fields
        self.rewindable = self.start is not None
        while True:
            piece = self.file.read(PIECE)
            if not isinstance(piece, OCTETS):
                raise TypeError(self._unfit())
            if not piece:
                return
            yield bytes(piece)

    def _unfit(self) -> str:
        return f"{self.label}: expected a file opened in binary mode, got {type(self.file).__name__}"
