"""Raw responses, and responses whose content is a file."""

from __future__ import annotations

from typing import Any, ClassVar, TypeVar

from openapiopenai import ApiResponse, AsyncApiResponse
from openapiopenai.compat.responses import APIResponse, info_of

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
