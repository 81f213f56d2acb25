# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`client.responses.input_items`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, Unpack

from openapiopenai._runtime.calls.operation import CallOptions, Operation, operation
from openapiopenai._runtime.calls.resource import AsyncResource, SyncResource

if TYPE_CHECKING:
    from openapiopenai._runtime.calls.pages import AsyncPages
    from openapiopenai._runtime.calls.raw import async_raw, raw
    from openapiopenai.models.include_enum import IncludeEnum
    from openapiopenai.models.item_resource import ItemResource
    from openapiopenai.models.response_item_list import ResponseItemList

LIST = Operation(
    "responses.input_items.list",
    "GET",
    "/responses/{response_id}/input_items",
    query=("limit", "order", "after", "include"),
    styles={"include": "deepObject"},
    response="ResponseItemList",
    errors={"429": "ErrorResponse"},
    page={"argument": "after", "next": "last_id", "last": "id"},
)


class ResponsesInputItems(SyncResource):
    """`client.responses.input_items`: The input items of a response."""

    _path = "responses.input_items"

    @operation(LIST)
    def list(
        self,
        response_id: str,
        *,
        limit: int | None = None,
        order: Literal["asc", "desc"] | str | None = None,
        after: str | None = None,
        include: Sequence[IncludeEnum | str] | None = None,
        **options: Unpack[CallOptions],
    ) -> ResponseItemList:
        """Lists the input items of a response.

        - response_id: ID of the response.
        - limit: Maximum number of entries per page: 1 to 100.
        - order: Sort order by time: `asc` puts the oldest entry first, `desc` (the default) the newest.
        - after: Cursor for the next page: the ID of the last entry you have (`last_id` of the previous page).
        - include: What else to include with the items; as for `responses.create`.

        `GET /responses/{response_id}/input_items`"""
        ...

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> RawResponsesInputItems:
            """The same methods, returning an `ApiResponse` whose body is read."""
            ...

        @property
        def with_streaming_response(self) -> RawResponsesInputItems:
            """The same methods, returning an `ApiResponse` whose body is still on its way, for use in `with`."""
            ...


class AsyncResponsesInputItems(AsyncResource):
    """`client.responses.input_items`: The input items of a response."""

    _path = "responses.input_items"

    @operation(LIST)
    def list(
        self,
        response_id: str,
        *,
        limit: int | None = None,
        order: Literal["asc", "desc"] | str | None = None,
        after: str | None = None,
        include: Sequence[IncludeEnum | str] | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPages[ResponseItemList, ItemResource]:
        """Lists the input items of a response.

        - response_id: ID of the response.
        - limit: Maximum number of entries per page: 1 to 100.
        - order: Sort order by time: `asc` puts the oldest entry first, `desc` (the default) the newest.
        - after: Cursor for the next page: the ID of the last entry you have (`last_id` of the previous page).
        - include: What else to include with the items; as for `responses.create`.

        `GET /responses/{response_id}/input_items`"""
        ...

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncRawResponsesInputItems:
            """The same methods, returning an `ApiResponse` whose body is read."""
            ...

        @property
        def with_streaming_response(self) -> AsyncRawResponsesInputItems:
            """The same methods, returning an `ApiResponse` whose body is still on its way, for use in `with`."""
            ...


if TYPE_CHECKING:

    class RawResponsesInputItems:
        """The methods of `ResponsesInputItems`, returning responses as they came."""

        def __init__(self, of: ResponsesInputItems) -> None:
            self.list = raw(of.list)
            ...

    class AsyncRawResponsesInputItems:
        """The methods of `AsyncResponsesInputItems`, returning responses as they came."""

        def __init__(self, of: AsyncResponsesInputItems) -> None:
            self.list = async_raw(of.list)
            ...
