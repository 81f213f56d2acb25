"""Raw responses with what those of the official SDK have besides."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar, get_args

from openapiopenai import ApiResponse, AsyncApiResponse, CallInfo, Headers, Request

if TYPE_CHECKING:
    from collections.abc import Callable

    from openapiopenai._runtime.calls.call import Call

T = TypeVar("T")


class Seconds(float):
    """A number of seconds, which has the method of a `timedelta`, too."""

    def total_seconds(self) -> float:
        return float(self)


class Text(str):
    """The text of a response. Calling it returns it: it is a property in some official classes, a method in others."""

    __slots__ = ()

    def __call__(self) -> str:
        return str(self)


def info_of(response: Any) -> CallInfo:
    """Return the metadata of a response of httpx."""
    sent = getattr(response, "_request", None)
    request = Request(sent.method, str(sent.url), dict(sent.headers), None) if sent else Request("GET", "", {}, None)
    return CallInfo("", request, response.status_code, Headers(response.headers.items()), 1, 0.0)


def call_to(client: Any, kind: Any, *, stream: bool) -> Call:
    """Return a call, never sent, whose result is a type."""
    call: Call = client._custom("GET", "/", body=None, query=None, response=None, stream=stream, auth="", options={})
    call.cast_to = kind
    call.draft()
    return call


def _is_true(text: str) -> bool:
    return text.strip().lower() == "true"


SCALARS: dict[Any, Callable[[str], Any]] = {bool: _is_true, int: int, float: float}
"""Types that `parse` reads from text → function that does it."""


class ByHand:
    """What can be made by hand, from a response of httpx."""

    def __init__(
        self,
        info: CallInfo | None = None,
        source: Any = b"",
        call: Call | None = None,
        *,
        raw: Any = None,
        cast_to: Any = None,
        client: Any = None,
        stream: bool = False,
        **_others: Any,
    ) -> None:
        if info is None:
            info, source, call = info_of(raw), raw.content, call_to(client, cast_to, stream=stream)
        made: Any = super().__init__
        made(info, source, call)


class Redirected:
    """What responses after redirects have besides."""

    _call: Any

    @property
    def history(self) -> list[APIResponse[Any]]:
        """The responses that led to this one, the first one first; without their bodies."""
        return [APIResponse[Any](hop) for hop in self._call.hops] if self._call else []


class APIResponse(ByHand, Redirected, ApiResponse[T]):
    """A raw response whose body is read when it is needed."""

    def parse(self, *, to: Any = None) -> Any:
        """Return what the method itself would have returned, or the response as another type; see `ApiResponse`."""
        read = SCALARS.get(to) if isinstance(to, type) else None
        parse: Any = super().parse
        return read(self.text) if read else parse(to=to)

    @property
    def text(self) -> Text:
        """The whole body as text, decoded as UTF-8."""
        return Text(super().text)

    @property
    def elapsed(self) -> Seconds:
        """Seconds from the start of the call to the response headers."""
        return Seconds(super().elapsed)


class AsyncAPIResponse(ByHand, Redirected, AsyncApiResponse[T]):
    """A raw response of an asynchronous client whose body has not been read yet."""

    async def _parse(self, to: Any) -> Any:
        return APIResponse[Any](self.call_info, await self.read(), self._call).parse(to=to)

    @property
    def elapsed(self) -> Seconds:
        """Seconds from the start of the call to the response headers."""
        return Seconds(super().elapsed)


def extract_response_type(typ: Any) -> Any:
    """Return the type that a class of responses, or one derived from it, is of. Raises RuntimeError if there is none."""
    for each in (typ, *getattr(typ, "__orig_bases__", ())):
        kind = next(iter(get_args(each)), None)
        if kind is not None and not isinstance(kind, TypeVar):
            return kind
    raise RuntimeError(f"{typ}: expected a class of responses with a type argument")


def check_fit(result: Any) -> Any:
    """Return the result of a call. Raises APIResponseValidationError for a model that does not match its schema."""
    from pydantic import TypeAdapter, ValidationError

    from openapiopenai import APIResponseValidationError, BaseModel

    if not isinstance(result, BaseModel) or not result.decode_issues:
        return result
    found = result.to_dict()
    response = result.call_info and APIResponse[Any](result.call_info, result.to_json().encode())
    try:
        return TypeAdapter(type(result)).validate_python(found)
    except ValidationError as error:
        raise APIResponseValidationError(response, found) from error
