"""Raw responses, and responses whose content is a file."""

from __future__ import annotations

from email.message import Message
from typing import TYPE_CHECKING, Any, ClassVar, TypeVar

from openapiopenai import ApiResponse, AsyncApiResponse
from openapiopenai.compat.responses import APIResponse, info_of

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator
    from os import PathLike

T = TypeVar("T")


class _Kind(type):
    """Metaclass: responses of this package are instances, too."""

    kinds: ClassVar[tuple[type[Any], ...]] = (ApiResponse,)

    def __instancecheck__(cls, instance: object) -> bool:
        return isinstance(instance, cls.kinds)


class LegacyAPIResponse(APIResponse[T], metaclass=_Kind):
    """What methods of `with_raw_response` return; of asynchronous clients, a stream has a class of its own."""

    kinds = (ApiResponse, AsyncApiResponse)


class HttpxBinaryResponseContent(APIResponse[Any], metaclass=_Kind):
    """A response whose content is a file; made from a response of this package or, by hand, from one of httpx."""

    def __init__(self, response: Any) -> None:
        self.response = response
        if isinstance(response, ApiResponse):
            vars(self).update(vars(response))
            return
        super().__init__(info_of(response), response.content)

    @property
    def charset_encoding(self) -> str | None:
        """The charset of the content type; None if it names none."""
        message = Message()
        message["content-type"] = self.headers.get("content-type", "")
        return message.get_content_charset()

    @property
    def encoding(self) -> str:
        """The charset of the text."""
        return self.charset_encoding or "utf-8"

    def iter_raw(self, chunk_size: int | None = None) -> Iterator[bytes]:
        """The same as `iter_bytes`: what was compressed has been decoded."""
        return self.iter_bytes(chunk_size)

    async def aiter_bytes(self, chunk_size: int | None = None) -> AsyncIterator[bytes]:
        """Iterate over the content, as `iter_bytes` does."""
        for part in self.iter_bytes(chunk_size):
            yield part

    aiter_raw = aiter_bytes

    async def aiter_text(self, chunk_size: int | None = None) -> AsyncIterator[str]:
        """Iterate over the content as text."""
        for part in self.iter_text(chunk_size):
            yield part

    async def aiter_lines(self) -> AsyncIterator[str]:
        """Iterate over the lines of the content."""
        for line in self.iter_lines():
            yield line

    async def aread(self) -> bytes:
        """Return the content."""
        return self.read()

    async def astream_to_file(self, file: str | PathLike[str], *, chunk_size: int | None = None) -> None:
        """Write the content to a file."""
        self.stream_to_file(file, chunk_size=chunk_size)

    async def aclose(self) -> None:
        """Close the response."""
        self.close()
