# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`client.beta.chatkit.threads`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from openapiopenai._runtime.calls.operation import CallOptions, Operation, operation
from openapiopenai._runtime.calls.resource import AsyncResource, SyncResource

if TYPE_CHECKING:
    from openapiopenai._runtime.calls.pages import AsyncPages
    from openapiopenai._runtime.calls.raw import async_raw, raw
    from openapiopenai.models.deleted_thread_resource import DeletedThreadResource
    from openapiopenai.models.order_enum import OrderEnum
    from openapiopenai.models.thread_item import ThreadItem
    from openapiopenai.models.thread_item_list_resource import ThreadItemListResource
    from openapiopenai.models.thread_list_resource import ThreadListResource
    from openapiopenai.models.thread_resource import ThreadResource

RETRIEVE = Operation(
    "beta.chatkit.threads.retrieve",
    "GET",
    "/chatkit/threads/{thread_id}",
    response="ThreadResource",
    beta="chatkit_beta=v1",
)
LIST = Operation(
    "beta.chatkit.threads.list",
    "GET",
    "/chatkit/threads",
    query=("limit", "order", "after", "before", "user"),
    response="ThreadListResource",
    page={"argument": "after", "next": "last_id", "last": "id"},
    beta="chatkit_beta=v1",
)
DELETE = Operation(
    "beta.chatkit.threads.delete",
    "DELETE",
    "/chatkit/threads/{thread_id}",
    response="DeletedThreadResource",
    beta="chatkit_beta=v1",
)
LIST_ITEMS = Operation(
    "beta.chatkit.threads.list_items",
    "GET",
    "/chatkit/threads/{thread_id}/items",
    query=("limit", "order", "after", "before"),
    response="ThreadItemListResource",
    page={"argument": "after", "next": "last_id", "last": "id"},
    beta="chatkit_beta=v1",
)


class BetaChatkitThreads(SyncResource):
    """`client.beta.chatkit.threads`: Threads: the conversations of a chat's users."""

    _path = "beta.chatkit.threads"

    @operation(RETRIEVE)
    def retrieve(self, thread_id: str, **options: Unpack[CallOptions]) -> ThreadResource:
        """Retrieves a thread.

        - thread_id: ID of the thread.

        `GET /chatkit/threads/{thread_id}`"""
        ...

    @operation(LIST)
    def list(
        self,
        *,
        limit: int | None = None,
        order: OrderEnum | str | None = None,
        after: str | None = None,
        before: str | None = None,
        user: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ThreadListResource:
        """Lists threads.

        - limit: Maximum number of entries per page; 20 by default.
        - order: Sort order by time: `asc` puts the oldest entry first, `desc` (the default) the newest.
        - after: Cursor for the next page: the ID of the last entry you have (`last_id` of the previous page).
        - before: Cursor for the previous page: the ID of the first entry you have (`first_id` of the later page).
        - user: Only threads of this user; those of all users by default.

        `GET /chatkit/threads`"""
        ...

    @operation(DELETE)
    def delete(self, thread_id: str, **options: Unpack[CallOptions]) -> DeletedThreadResource:
        """Deletes a thread with its items and stored attachments.

        - thread_id: ID of the thread.

        `DELETE /chatkit/threads/{thread_id}`"""
        ...

    @operation(LIST_ITEMS)
    def list_items(
        self,
        thread_id: str,
        *,
        limit: int | None = None,
        order: OrderEnum | str | None = None,
        after: str | None = None,
        before: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ThreadItemListResource:
        """Lists the items of a thread.

        - thread_id: ID of the thread.
        - limit: Maximum number of entries per page; 20 by default.
        - order: Sort order by time: `asc` puts the oldest entry first, `desc` (the default) the newest.
        - after: Cursor for the next page: the ID of the last entry you have (`last_id` of the previous page).
        - before: Cursor for the previous page: the ID of the first entry you have (`first_id` of the later page).

        `GET /chatkit/threads/{thread_id}/items`"""
        ...

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> RawBetaChatkitThreads:
            """The same methods, returning an `ApiResponse` whose body is read."""
            ...

        @property
        def with_streaming_response(self) -> RawBetaChatkitThreads:
            """The same methods, returning an `ApiResponse` whose body is still on its way, for use in `with`."""
            ...


class AsyncBetaChatkitThreads(AsyncResource):
    """`client.beta.chatkit.threads`: Threads: the conversations of a chat's users."""

    _path = "beta.chatkit.threads"

    @operation(RETRIEVE)
    async def retrieve(self, thread_id: str, **options: Unpack[CallOptions]) -> ThreadResource:
        """Retrieves a thread.

        - thread_id: ID of the thread.

        `GET /chatkit/threads/{thread_id}`"""
        ...

    @operation(LIST)
    def list(
        self,
        *,
        limit: int | None = None,
        order: OrderEnum | str | None = None,
        after: str | None = None,
        before: str | None = None,
        user: str | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPages[ThreadListResource, ThreadResource]:
        """Lists threads.

        - limit: Maximum number of entries per page; 20 by default.
        - order: Sort order by time: `asc` puts the oldest entry first, `desc` (the default) the newest.
        - after: Cursor for the next page: the ID of the last entry you have (`last_id` of the previous page).
        - before: Cursor for the previous page: the ID of the first entry you have (`first_id` of the later page).
        - user: Only threads of this user; those of all users by default.

        `GET /chatkit/threads`"""
        ...

    @operation(DELETE)
    async def delete(self, thread_id: str, **options: Unpack[CallOptions]) -> DeletedThreadResource:
        """Deletes a thread with its items and stored attachments.

        - thread_id: ID of the thread.

        `DELETE /chatkit/threads/{thread_id}`"""
        ...

    @operation(LIST_ITEMS)
    def list_items(
        self,
        thread_id: str,
        *,
        limit: int | None = None,
        order: OrderEnum | str | None = None,
        after: str | None = None,
        before: str | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPages[ThreadItemListResource, ThreadItem]:
        """Lists the items of a thread.

        - thread_id: ID of the thread.
        - limit: Maximum number of entries per page; 20 by default.
        - order: Sort order by time: `asc` puts the oldest entry first, `desc` (the default) the newest.
        - after: Cursor for the next page: the ID of the last entry you have (`last_id` of the previous page).
        - before: Cursor for the previous page: the ID of the first entry you have (`first_id` of the later page).

        `GET /chatkit/threads/{thread_id}/items`"""
        ...

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncRawBetaChatkitThreads:
            """The same methods, returning an `ApiResponse` whose body is read."""
            ...

        @property
        def with_streaming_response(self) -> AsyncRawBetaChatkitThreads:
            """The same methods, returning an `ApiResponse` whose body is still on its way, for use in `with`."""
            ...


if TYPE_CHECKING:

    class RawBetaChatkitThreads:
        """The methods of `BetaChatkitThreads`, returning responses as they came."""

        def __init__(self, of: BetaChatkitThreads) -> None:
            self.retrieve = raw(of.retrieve)
            self.list = raw(of.list)
            self.delete = raw(of.delete)
            self.list_items = raw(of.list_items)
            ...

    class AsyncRawBetaChatkitThreads:
        """The methods of `AsyncBetaChatkitThreads`, returning responses as they came."""

        def __init__(self, of: AsyncBetaChatkitThreads) -> None:
            self.retrieve = async_raw(of.retrieve)
            self.list = async_raw(of.list)
            self.delete = async_raw(of.delete)
            self.list_items = async_raw(of.list_items)
            ...
