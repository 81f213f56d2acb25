# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`client.beta.responses.input_items`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, Unpack

from openapiopenai._runtime.calls.operation import CallOptions, Operation, operation
from openapiopenai._runtime.calls.resource import AsyncResource, SyncResource

if TYPE_CHECKING:
    from openapiopenai._runtime.calls.pages import AsyncPages
    from openapiopenai._runtime.calls.raw import async_raw, raw
    from openapiopenai.models.beta_item_resource import BetaItemResource
    from openapiopenai.models.beta_response_item_list import BetaResponseItemList
    from openapiopenai.models.include_enum import IncludeEnum

LIST = Operation(
    "beta.responses.input_items.list",
    "GET",
    "/responses/{response_id}/input_items?beta=true",
    query=("limit", "order", "after", "include"),
    headers=("betas",),
    styles={"include": "deepObject"},
    wire_names={"betas": "openai-beta"},
    response="BetaResponseItemList",
    errors={"429": "ErrorResponse"},
    page={"argument": "after", "next": "last_id", "last": "id"},
)


class BetaResponsesInputItems(SyncResource):
    """`client.beta.responses.input_items`: The input items of a response, with beta features."""

    _path = "beta.responses.input_items"

    @operation(LIST)
    def list(
        self,
        response_id: str,
        *,
        limit: int | None = None,
        order: Literal["asc", "desc"] | str | None = None,
        after: str | None = None,
        include: Sequence[IncludeEnum | str] | None = None,
        betas: Sequence[Literal["responses_multi_agent=v1"]] | None = None,
        **options: Unpack[CallOptions],
    ) -> BetaResponseItemList:
        """Lists the input items of a response.

        - response_id: ID of the response.
        - limit: Maximum number of entries per page: 1 to 100.
        - order: Sort order by time: `asc` puts the oldest entry first, `desc` (the default) the newest.
        - after: Cursor for the next page: the ID of the last entry you have (`last_id` of the previous page).
        - include: What else to include in the response; as for creating one.
        - betas: Beta features to enable for this request.

        `GET /responses/{response_id}/input_items?beta=true`"""
        ...

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> RawBetaResponsesInputItems:
            """The same methods, returning an `ApiResponse` whose body is read."""
            ...

        @property
        def with_streaming_response(self) -> RawBetaResponsesInputItems:
            """The same methods, returning an `ApiResponse` whose body is still on its way, for use in `with`."""
            ...


class AsyncBetaResponsesInputItems(AsyncResource):
    """`client.beta.responses.input_items`: The input items of a response, with beta features."""

    _path = "beta.responses.input_items"

    @operation(LIST)
    def list(
        self,
        response_id: str,
        *,
        limit: int | None = None,
        order: Literal["asc", "desc"] | str | None = None,
        after: str | None = None,
        include: Sequence[IncludeEnum | str] | None = None,
        betas: Sequence[Literal["responses_multi_agent=v1"]] | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPages[BetaResponseItemList, BetaItemResource]:
        """Lists the input items of a response.

        - response_id: ID of the response.
        - limit: Maximum number of entries per page: 1 to 100.
        - order: Sort order by time: `asc` puts the oldest entry first, `desc` (the default) the newest.
        - after: Cursor for the next page: the ID of the last entry you have (`last_id` of the previous page).
        - include: What else to include in the response; as for creating one.
        - betas: Beta features to enable for this request.

        `GET /responses/{response_id}/input_items?beta=true`"""
        ...

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncRawBetaResponsesInputItems:
            """The same methods, returning an `ApiResponse` whose body is read."""
            ...

        @property
        def with_streaming_response(self) -> AsyncRawBetaResponsesInputItems:
            """The same methods, returning an `ApiResponse` whose body is still on its way, for use in `with`."""
            ...


if TYPE_CHECKING:

    class RawBetaResponsesInputItems:
        """The methods of `BetaResponsesInputItems`, returning responses as they came."""

        def __init__(self, of: BetaResponsesInputItems) -> None:
            self.list = raw(of.list)
            ...

    class AsyncRawBetaResponsesInputItems:
        """The methods of `AsyncBetaResponsesInputItems`, returning responses as they came."""

        def __init__(self, of: AsyncBetaResponsesInputItems) -> None:
            self.list = async_raw(of.list)
            ...
