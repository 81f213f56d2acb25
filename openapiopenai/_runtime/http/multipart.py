"""Bodies that are files, or forms with files (multipart/form-data); files are streamed from disk."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from contextlib import suppress
from errno import EACCES, EISDIR
from inspect import iscoroutinefunction
from io import SEEK_END, TextIOBase
from stat import S_ISDIR, S_ISREG
from typing import TYPE_CHECKING, Any, NoReturn
from weakref import ref

from ..json.types import OCTETS
from .images import DEFAULT, encoded, is_image
from .query import NO_STYLES, flatten
from .styles import item_name

if TYPE_CHECKING:
    from collections.abc import AsyncIterable, AsyncIterator, Collection, Generator, Iterable, Iterator
    from weakref import ReferenceType

PIECE = 64 * 1024
"""Bytes read from a file at a time."""

_tuple: Any = tuple
_path: Any = os.PathLike
_mapping: Any = Mapping


class FileError(ValueError):
    """A file that cannot be sent.

    Not an OSError, even if caused by one: that would be mistaken for a connection error.
    """


class NotRewindable(FileError):
    """A body that cannot be sent again because a file in it cannot be read from its start again."""


class StreamedBody:
    """A body that is not in memory; each iteration yields its bytes from the start."""

    def __init__(self, media_type: str, parts: Sequence[bytes | _Content]) -> None:
        self.content_type = media_type
        self._parts = parts
        """File contents, and between them all other bytes as they are sent."""
        self._sending: ReferenceType[Generator[bytes, None, None]] | None = None

    @property
    def length(self) -> int | None:
        """Length in bytes; None if it is not known in advance."""
        total = 0
        for part in self._parts:
            size = len(part) if isinstance(part, bytes) else part.size
            if size is None:
                return None
            total += size
        return total

    @property
    def rewindable(self) -> bool:
        """Whether the whole body can be sent from the start; always true before it is sent for the first time."""
        return all(isinstance(part, bytes) or part.rewindable for part in self._parts)

    def rewind(self) -> None:
        """Prepare the body to be sent from the start; raises NotRewindable if that is not possible."""
        self.close()
        for part in self._parts:
            if not isinstance(part, bytes):
                part.rewind()

    def close(self) -> None:
        """Abort an iteration in progress and close the file it has open."""
        if self._sending and (pieces := self._sending()):
            with suppress(ValueError):  # another thread is reading at the moment; it closes the file when done
                pieces.close()

    def __iter__(self) -> Iterator[bytes]:
        self.rewind()
        pieces = self._pieces()
        self._sending = ref(pieces)  # weak: the sender may simply drop the iterator
        return pieces

    def _pieces(self) -> Generator[bytes, None, None]:
        for part in self._parts:
            if isinstance(part, bytes):
                yield part
            else:
                yield from part.checked()


class FileBody(StreamedBody):
    """A body that is one file: bytes, a path, an open binary file, an image of Pillow, or an iterable of bytes.

    Raises an OSError, TypeError or ValueError naming the argument for a value that cannot be sent.
    """

    def __init__(self, argument: str, source: Any, media_type: str) -> None:
        """`media_type` is one with `*` if the name of the file is to tell; it is an unknown one by default."""
        is_chunks = (
            hasattr(source, "__iter__") and not isinstance(source, (str, *OCTETS)) and not hasattr(source, "read")
        )
        content = _Chunks(argument, source) if is_chunks else _content(argument, source, media_type)
        super().__init__(_guess(content.name) if "*" in media_type else media_type, [content])


class AsyncBody(StreamedBody):
    """A body that an asynchronous iterable yields, piece by piece; it can be sent once."""

    def __init__(self, argument: str, source: AsyncIterable[Any], media_type: str) -> None:
        super().__init__(_guess("") if "*" in media_type else media_type, [_Chunks(argument, ())])
        self._argument = argument
        self._source = source
        self._is_sent = False

    @property
    def rewindable(self) -> bool:
        return not self._is_sent

    def refuse(self) -> NoReturn:
        """Raise TypeError: only asynchronous clients can wait for the pieces."""
        raise TypeError(f"{self._argument}: an asynchronous iterable needs an asynchronous client")

    def __iter__(self) -> Iterator[bytes]:
        self.refuse()

    async def __aiter__(self) -> AsyncIterator[bytes]:
        if self._is_sent:
            raise NotRewindable(f"{self._argument}: the pieces were sent and cannot be read again")
        self._is_sent = True
        async for piece in self._source:
            yield _octets(self._argument, piece)


class MultipartBody(StreamedBody):
    """A multipart body.

    Raises an OSError, TypeError or ValueError naming the field for a value that cannot be sent.
    """

    def __init__(
        self,
        fields: Mapping[str, object],
        files: Collection[str],
        styles: Mapping[str, str] = NO_STYLES,
        default: str = "form*",
        media_type: str = "multipart/form-data",
    ) -> None:
        """Encode `fields`, keyed by their wire names; those listed in `files` hold file content, see `FileContent`.

        Fields outside `files` are also sent as files if their value is binary, a path object or an open file. A list
        is several files, each sent as `name[]` if `default` is "deepObject", otherwise as `name`. A tuple is one file:
        (file name, content), optionally followed by its content type and by additional headers of its part. A string is
        a path only for fields in `files`. An image of Pillow becomes PNG, or what the name or content type of its tuple
        says. `styles` and `default` are those of `query.flatten`.
        """
        boundary = os.urandom(16).hex()
        sent: list[bytes | _Content] = []
        between = bytearray()
        for name, value in fields.items():
            in_style = styles.get(name) or default
            for head, content in _parts(name, name, value, name in files, in_style):
                between += f"--{boundary}\r\n{head}\r\n\r\n".encode()
                if isinstance(content, bytes):
                    between += content
                else:
                    sent += bytes(between), content
                    between.clear()
                between += b"\r\n"
        between += f"--{boundary}--\r\n".encode()
        super().__init__(f"{media_type}; boundary={boundary}", [*sent, bytes(between)])


def contains_file(value: Any) -> bool:
    """Whether a value is, or is a list with, something that can only be file content."""
    if _is_many(value):
        try:
            return any(map(contains_file, value))
        except RecursionError:  # what encodes the value says so
            return False
    source = value[1] if isinstance(value, _tuple) else value
    return isinstance(source, (OCTETS, _path)) or callable(getattr(source, "read", None)) or is_image(source)


def _is_many(value: Any) -> bool:
    """Whether a value, if it is file content, is several files: a list, or a tuple other than a named file."""
    if isinstance(value, _tuple) and 2 <= len(value) <= 4:
        return value[0] is not None and not isinstance(value[0], str)
    return isinstance(value, (list, _tuple))


# --- parts ---


def _parts(label: str, name: str, value: Any, is_file: bool, style: str) -> Iterator[tuple[str, bytes | _Content]]:
    """Yield the headers and content of each part of a field; `label` is its name in error messages."""
    if label == name and value is None:
        return
    if _is_many(value) and (is_file or contains_file(value)):
        inner_name = item_name(name) if style == "deepObject" else name
        for position, item in enumerate(value):
            yield from _parts(f"{label}[{position}]", inner_name, item, is_file, style)
    elif is_file or contains_file(value):
        yield _file(label, name, value)
    else:
        for inner_name, text in flatten({name: value}, default=style):
            yield _disposition(inner_name), text.encode()


def _file(label: str, name: str, value: Any) -> tuple[str, _Content]:
    given: list[Any] = [*value, None, None] if isinstance(value, _tuple) else ["", value, None, None]
    file_name, source, content_type, headers = given[:4]
    content = _content(label, source, content_type or _guess(file_name or ""))
    if file_name == "":
        file_name = content.name
    if headers is not None and not isinstance(headers, _mapping):
        raise TypeError(f"{label}: expected a mapping of headers, got {type(headers).__name__}")
    lines = {str(key).lower(): f"{key}: {text}" for key, text in headers.items()} if headers else {}
    if content_type or (file_name is not None and "content-type" not in lines):
        lines["content-type"] = f"Content-Type: {content_type or _guess(file_name)}"
    if "content-disposition" in lines or not all(map(str.isprintable, lines.values())):
        raise ValueError(f"{label}: expected printable headers without Content-Disposition, got {[*lines.values()]}")
    return "\r\n".join([_disposition(name, file_name), *lines.values()]), content


def _disposition(name: str, file_name: str | None = None) -> str:
    """Return the header that names a part, quoted as in HTML forms."""
    header = f'Content-Disposition: form-data; name="{_quoted(name)}"'
    return header if file_name is None else f'{header}; filename="{_quoted(file_name)}"'


def _quoted(text: str) -> str:
    text = text.replace("\n", "%0A").replace("\r", "%0D").replace('"', "%22")
    return text.encode("utf-8", "replace").decode()  # file names need not be valid Unicode


def _guess(file_name: str) -> str:
    """Guess the media type of a file from its name."""
    from mimetypes import guess_type

    media_type, compression = guess_type(file_name, strict=False)  # non-standard types include WebP
    return media_type if media_type and not compression else "application/octet-stream"


# --- contents ---


def _content(label: str, source: Any, media_type: str) -> _Content:
    """`media_type`: that of the file, if it is an image to be written."""
    if isinstance(source, OCTETS):
        return _Bytes(label, source)
    if isinstance(source, (str, _path)):
        return _Path(label, os.fsdecode(source))
    if callable(getattr(source, "read", None)):
        return _Stream(label, source)
    if is_image(source):
        return _Image(label, source, media_type)
    expected = "a path, bytes, an open file, an image of Pillow, or a tuple of a file name and one of these"
    raise TypeError(f"{label}: expected {expected}, got {type(source).__name__}")


class _Content:
    """The content of a file field."""

    name = "upload"
    """File name used if the user gives none."""
    size: int | None = None
    rewindable = True

    def __init__(self, label: str) -> None:
        self.label = label

    def rewind(self) -> None:
        """Prepare to read from the start; raises NotRewindable if that is not possible."""
        if not self.rewindable:
            raise NotRewindable(f"{self.label}: the file was read and cannot be read from its beginning again")

    def pieces(self) -> Iterator[bytes]:
        """Yield the whole content, from the start."""
        raise NotImplementedError

    def checked(self) -> Iterator[bytes]:
        """Yield the whole content, but never more than `size` bytes; raises FileError if the size has changed."""
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


class _Image(_Bytes):
    name = f"image.{DEFAULT.partition('/')[2]}"

    def __init__(self, label: str, image: Any, media_type: str) -> None:
        try:
            super().__init__(label, encoded(image, media_type))
        except ValueError as error:
            raise ValueError(f"{label}: {error}") from None


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
        if not os.access(path, os.R_OK):
            raise PermissionError(EACCES, f"{label}: {os.strerror(EACCES)}", path)
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
        if iscoroutinefunction(file.read):
            inner = " or its attribute `file`" if hasattr(file, "file") else ""
            given = f"the asynchronous {type(file).__name__}"
            raise TypeError(f"{label}: expected a file, got {given}: pass what `await read()` returns{inner}")
        if getattr(file, "closed", False):
            raise ValueError(f"{label}: expected an open file, got a closed one")
        if callable(readable := getattr(file, "readable", None)) and readable() is False:
            raise ValueError(f"{label}: expected a file opened for reading, got one opened for writing")
        name = getattr(file, "name", None)  # without a path, this is a file descriptor or "<stdin>"
        if isinstance(name, (str, bytes)) and (name := os.path.basename(os.fsdecode(name))) and name[0] != "<":
            self.name = name
        self.start: int | None = None
        """Position to send from: the initial one, or 0 if that is the end; None if the file is not seekable."""
        is_text = isinstance(file, TextIOBase)
        with suppress(AttributeError, OSError, ValueError):
            if file.seekable() is True:
                is_text = is_text or isinstance(file.read(0), str)
                self.start = file.tell()
        if is_text:
            raise TypeError(self._unfit())
        if self.start is not None:
            with suppress(OSError, ValueError):  # some files can only seek back, not to their end
                file.seek(0, SEEK_END)
                end = file.tell()
                if self.start == end:  # just written; an empty file is hardly meant
                    self.start = 0
                self.size = max(end - self.start, 0)
            self.rewind()

    def rewind(self) -> None:
        if self.start is None:
            return super().rewind()
        try:
            self.file.seek(self.start)
        except (OSError, ValueError) as error:
            raise NotRewindable(f"{self.label}: the file cannot be read from its beginning: {error}") from error

    def pieces(self) -> Iterator[bytes]:
        self.rewind()  # the same file may be used in two fields
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


class _Chunks(_Content):
    """Pieces of bytes, which can be sent again if they are a sequence."""

    def __init__(self, label: str, chunks: Iterable[Any]) -> None:
        super().__init__(label)
        self.chunks = chunks

    def pieces(self) -> Iterator[bytes]:
        self.rewindable = isinstance(self.chunks, Sequence)  # others may be empty the second time
        for chunk in self.chunks:
            yield _octets(self.label, chunk)


def _octets(label: str, chunk: Any) -> bytes:
    if not isinstance(chunk, OCTETS):
        raise TypeError(f"{label}: expected pieces of bytes, got {type(chunk).__name__}")
    return bytes(chunk)
