# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`client.conversations.items`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, Unpack

from openapiopenai._runtime.calls.operation import CallOptions, Operation, operation
from openapiopenai._runtime.calls.resource import AsyncResource, SyncResource

if TYPE_CHECKING:
    from openapiopenai._runtime.calls.pages import AsyncPages
    from openapiopenai._runtime.calls.raw import async_raw, raw
    from openapiopenai.models.conversation_item import ConversationItem
    from openapiopenai.models.conversation_item_list import ConversationItemList
    from openapiopenai.models.conversation_resource import ConversationResource
    from openapiopenai.models.include_enum import IncludeEnum
    from openapiopenai.models.input_item import InputItem, InputItemDict

CREATE = Operation(
    "conversations.items.create",
    "POST",
    "/conversations/{conversation_id}/items",
    query=("include",),
    styles={"include": "deepObject"},
    body="json",
    response="ConversationItemList",
    errors={"429": "ErrorResponse"},
)
RETRIEVE = Operation(
    "conversations.items.retrieve",
    "GET",
    "/conversations/{conversation_id}/items/{item_id}",
    query=("include",),
    styles={"include": "deepObject"},
    response="ConversationItem",
    errors={"429": "ErrorResponse"},
)
LIST = Operation(
    "conversations.items.list",
    "GET",
    "/conversations/{conversation_id}/items",
    query=("limit", "order", "after", "include"),
    styles={"include": "deepObject"},
    response="ConversationItemList",
    errors={"429": "ErrorResponse"},
    page={"argument": "after", "next": "last_id", "last": "id"},
)
DELETE = Operation(
    "conversations.items.delete",
    "DELETE",
    "/conversations/{conversation_id}/items/{item_id}",
    response="ConversationResource",
    errors={"429": "ErrorResponse"},
)


class ConversationsItems(SyncResource):
    """`client.conversations.items`: The items of a conversation: messages, tool calls, tool outputs."""

    _path = "conversations.items"

    @operation(CREATE)
    def create(
        self,
        conversation_id: str,
        *,
        items: Sequence[InputItemDict | InputItem],
        include: Sequence[IncludeEnum | str] | None = None,
        **options: Unpack[CallOptions],
    ) -> ConversationItemList:
        """Adds items to a conversation, at most 20 at a time.

        - conversation_id: ID of the conversation.
        - include: What else to include with the items; as for `conversations.items.list`.
        - items: The items to add, at most 20.

        `POST /conversations/{conversation_id}/items`"""
        ...

    @operation(RETRIEVE)
    def retrieve(
        self,
        item_id: str,
        *,
        conversation_id: str,
        include: Sequence[IncludeEnum | str] | None = None,
        **options: Unpack[CallOptions],
    ) -> ConversationItem:
        """Retrieves an item of a conversation.

        - conversation_id: ID of the conversation.
        - item_id: ID of the item.
        - include: What else to include with the item; as for `conversations.items.list`.

        `GET /conversations/{conversation_id}/items/{item_id}`"""
        ...

    @operation(LIST)
    def list(
        self,
        conversation_id: str,
        *,
        limit: int | None = None,
        order: Literal["asc", "desc"] | str | None = None,
        after: str | None = None,
        include: Sequence[IncludeEnum | str] | None = None,
        **options: Unpack[CallOptions],
    ) -> ConversationItemList:
        """Lists the items of a conversation.

        - conversation_id: ID of the conversation.
        - limit: Maximum number of entries per page: 1 to 100.
        - order: Sort order by time: `asc` puts the oldest entry first, `desc` (the default) the newest.
        - after: Cursor for the next page: the ID of the last entry you have (`last_id` of the previous page).
        - include: What else to include with the items, such as search results, code outputs, image URLs, log probabilities or encrypted reasoning.

        `GET /conversations/{conversation_id}/items`"""
        ...

    @operation(DELETE)
    def delete(self, item_id: str, *, conversation_id: str, **options: Unpack[CallOptions]) -> ConversationResource:
        """Deletes an item from a conversation.

        - conversation_id: ID of the conversation.
        - item_id: ID of the item.

        `DELETE /conversations/{conversation_id}/items/{item_id}`"""
        ...

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> RawConversationsItems:
            """The same methods, returning an `ApiResponse` whose body is read."""
            ...

        @property
        def with_streaming_response(self) -> RawConversationsItems:
            """The same methods, returning an `ApiResponse` whose body is still on its way, for use in `with`."""
            ...


class AsyncConversationsItems(AsyncResource):
    """`client.conversations.items`: The items of a conversation: messages, tool calls, tool outputs."""

    _path = "conversations.items"

    @operation(CREATE)
    async def create(
        self,
        conversation_id: str,
        *,
        items: Sequence[InputItemDict | InputItem],
        include: Sequence[IncludeEnum | str] | None = None,
        **options: Unpack[CallOptions],
    ) -> ConversationItemList:
        """Adds items to a conversation, at most 20 at a time.

        - conversation_id: ID of the conversation.
        - include: What else to include with the items; as for `conversations.items.list`.
        - items: The items to add, at most 20.

        `POST /conversations/{conversation_id}/items`"""
        ...

    @operation(RETRIEVE)
    async def retrieve(
        self,
        item_id: str,
        *,
        conversation_id: str,
        include: Sequence[IncludeEnum | str] | None = None,
        **options: Unpack[CallOptions],
    ) -> ConversationItem:
        """Retrieves an item of a conversation.

        - conversation_id: ID of the conversation.
        - item_id: ID of the item.
        - include: What else to include with the item; as for `conversations.items.list`.

        `GET /conversations/{conversation_id}/items/{item_id}`"""
        ...

    @operation(LIST)
    def list(
        self,
        conversation_id: str,
        *,
        limit: int | None = None,
        order: Literal["asc", "desc"] | str | None = None,
        after: str | None = None,
        include: Sequence[IncludeEnum | str] | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPages[ConversationItemList, ConversationItem]:
        """Lists the items of a conversation.

        - conversation_id: ID of the conversation.
        - limit: Maximum number of entries per page: 1 to 100.
        - order: Sort order by time: `asc` puts the oldest entry first, `desc` (the default) the newest.
        - after: Cursor for the next page: the ID of the last entry you have (`last_id` of the previous page).
        - include: What else to include with the items, such as search results, code outputs, image URLs, log probabilities or encrypted reasoning.

        `GET /conversations/{conversation_id}/items`"""
        ...

    @operation(DELETE)
    async def delete(
        self, item_id: str, *, conversation_id: str, **options: Unpack[CallOptions]
    ) -> ConversationResource:
        """Deletes an item from a conversation.

        - conversation_id: ID of the conversation.
        - item_id: ID of the item.

        `DELETE /conversations/{conversation_id}/items/{item_id}`"""
        ...

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncRawConversationsItems:
            """The same methods, returning an `ApiResponse` whose body is read."""
            ...

        @property
        def with_streaming_response(self) -> AsyncRawConversationsItems:
            """The same methods, returning an `ApiResponse` whose body is still on its way, for use in `with`."""
            ...


if TYPE_CHECKING:

    class RawConversationsItems:
        """The methods of `ConversationsItems`, returning responses as they came."""

        def __init__(self, of: ConversationsItems) -> None:
            self.create = raw(of.create)
            self.retrieve = raw(of.retrieve)
            self.list = raw(of.list)
            self.delete = raw(of.delete)
            ...

    class AsyncRawConversationsItems:
        """The methods of `AsyncConversationsItems`, returning responses as they came."""

        def __init__(self, of: AsyncConversationsItems) -> None:
            self.create = async_raw(of.create)
            self.retrieve = async_raw(of.retrieve)
            self.list = async_raw(of.list)
            self.delete = async_raw(of.delete)
            ...
