# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`client.chat.completions.messages`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Unpack

from openapiopenai._runtime.calls.operation import CallOptions, Operation, operation
from openapiopenai._runtime.calls.resource import AsyncResource, SyncResource

if TYPE_CHECKING:
    from openapiopenai._runtime.calls.pages import AsyncPages
    from openapiopenai._runtime.calls.raw import async_raw, raw
    from openapiopenai.models.chat_completion_message_list import ChatCompletionMessageList
    from openapiopenai.models.chat_completion_message_list_data_item import ChatCompletionMessageListDataItem

LIST = Operation(
    "chat.completions.messages.list",
    "GET",
    "/chat/completions/{completion_id}/messages",
    query=("after", "limit", "order"),
    response="ChatCompletionMessageList",
    page={"argument": "after", "next": "last_id", "last": "id"},
)


class ChatCompletionsMessages(SyncResource):
    """`client.chat.completions.messages`: The input messages of a stored chat completion."""

    _path = "chat.completions.messages"

    @operation(LIST)
    def list(
        self,
        completion_id: str,
        *,
        after: str | None = None,
        limit: int | None = None,
        order: Literal["asc", "desc"] | str | None = None,
        **options: Unpack[CallOptions],
    ) -> ChatCompletionMessageList:
        """Lists the messages of a stored chat completion, that is, one created with `store: true`.

        - completion_id: ID of the chat completion.
        - after: Cursor for the next page: the ID of the last entry you have (`last_id` of the previous page).
        - limit: Maximum number of entries per page.
        - order: Sort order by time: `asc` (the default) puts the oldest entry first, `desc` the newest.

        `GET /chat/completions/{completion_id}/messages`"""
        ...

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> RawChatCompletionsMessages:
            """The same methods, returning an `ApiResponse` whose body is read."""
            ...

        @property
        def with_streaming_response(self) -> RawChatCompletionsMessages:
            """The same methods, returning an `ApiResponse` whose body is still on its way, for use in `with`."""
            ...


class AsyncChatCompletionsMessages(AsyncResource):
    """`client.chat.completions.messages`: The input messages of a stored chat completion."""

    _path = "chat.completions.messages"

    @operation(LIST)
    def list(
        self,
        completion_id: str,
        *,
        after: str | None = None,
        limit: int | None = None,
        order: Literal["asc", "desc"] | str | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPages[ChatCompletionMessageList, ChatCompletionMessageListDataItem]:
        """Lists the messages of a stored chat completion, that is, one created with `store: true`.

        - completion_id: ID of the chat completion.
        - after: Cursor for the next page: the ID of the last entry you have (`last_id` of the previous page).
        - limit: Maximum number of entries per page.
        - order: Sort order by time: `asc` (the default) puts the oldest entry first, `desc` the newest.

        `GET /chat/completions/{completion_id}/messages`"""
        ...

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncRawChatCompletionsMessages:
            """The same methods, returning an `ApiResponse` whose body is read."""
            ...

        @property
        def with_streaming_response(self) -> AsyncRawChatCompletionsMessages:
            """The same methods, returning an `ApiResponse` whose body is still on its way, for use in `with`."""
            ...


if TYPE_CHECKING:

    class RawChatCompletionsMessages:
        """The methods of `ChatCompletionsMessages`, returning responses as they came."""

        def __init__(self, of: ChatCompletionsMessages) -> None:
            self.list = raw(of.list)
            ...

    class AsyncRawChatCompletionsMessages:
        """The methods of `AsyncChatCompletionsMessages`, returning responses as they came."""

        def __init__(self, of: AsyncChatCompletionsMessages) -> None:
            self.list = async_raw(of.list)
            ...
