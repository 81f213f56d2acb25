"""`client.videos`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from openapiopenai._runtime.helper import helper
from openapiopenai._runtime.operation import CallOptions, Operation, operation
from openapiopenai._runtime.resource import AsyncResource, SyncResource

if TYPE_CHECKING:
    from openapiopenai._runtime.pagination import AsyncPages
    from openapiopenai._runtime.raw import async_raw, raw
    from openapiopenai._runtime.response import ApiResponse
    from openapiopenai._runtime.types import FileContent
    from openapiopenai.helpers.polling import PollOptions
    from openapiopenai.models.create_video_edit_multipart_body_video import (
        CreateVideoEditMultipartBodyVideo,
        CreateVideoEditMultipartBodyVideoDict,
    )
    from openapiopenai.models.create_video_extend_multipart_body_video import (
        CreateVideoExtendMultipartBodyVideo,
        CreateVideoExtendMultipartBodyVideoDict,
    )
    from openapiopenai.models.create_video_multipart_body_input_reference import (
        CreateVideoMultipartBodyInputReference,
        CreateVideoMultipartBodyInputReferenceDict,
    )
    from openapiopenai.models.deleted_video_resource import DeletedVideoResource
    from openapiopenai.models.order_enum import OrderEnum
    from openapiopenai.models.video_character_resource import VideoCharacterResource
    from openapiopenai.models.video_content_variant import VideoContentVariant
    from openapiopenai.models.video_list_resource import VideoListResource
    from openapiopenai.models.video_model import VideoModel, VideoModelDict
    from openapiopenai.models.video_resource import VideoResource
    from openapiopenai.models.video_seconds import VideoSeconds
    from openapiopenai.models.video_size import VideoSize

CREATE = Operation(
    "videos.create",
    "POST",
    "/videos",
    body="either",
    files=("input_reference",),
    answer="VideoResource",
    deprecated=True,
)
RETRIEVE = Operation(
    "videos.retrieve",
    "GET",
    "/videos/{video_id}",
    answer="VideoResource",
    deprecated=True,
)
LIST = Operation(
    "videos.list",
    "GET",
    "/videos",
    query=("limit", "order", "after"),
    answer="VideoListResource",
    page=("after", "last_id"),
    deprecated=True,
)
DELETE = Operation(
    "videos.delete",
    "DELETE",
    "/videos/{video_id}",
    answer="DeletedVideoResource",
    deprecated=True,
)
CREATE_CHARACTER = Operation(
    "videos.create_character",
    "POST",
    "/videos/characters",
    body="multipart",
    files=("video",),
    answer="VideoCharacterResource",
    deprecated=True,
)
DOWNLOAD_CONTENT = Operation(
    "videos.download_content",
    "GET",
    "/videos/{video_id}/content",
    query=("variant",),
    answer="bytes",
    deprecated=True,
)
EDIT = Operation(
    "videos.edit",
    "POST",
    "/videos/edits",
    body="either",
    files=("video",),
    answer="VideoResource",
    deprecated=True,
)
EXTEND = Operation(
    "videos.extend",
    "POST",
    "/videos/extensions",
    body="either",
    files=("video",),
    answer="VideoResource",
    deprecated=True,
)
GET_CHARACTER = Operation(
    "videos.get_character",
    "GET",
    "/videos/characters/{character_id}",
    answer="VideoCharacterResource",
    deprecated=True,
)
REMIX = Operation(
    "videos.remix",
    "POST",
    "/videos/{video_id}/remix",
    body="either",
    answer="VideoResource",
    deprecated=True,
)


class Videos(SyncResource):
    """`client.videos`: Videos made by a model. Deprecated as a whole."""

    path = "videos"

    @operation(CREATE)
    def create(
        self,
        *,
        prompt: str,
        model: VideoModelDict | VideoModel | None = None,
        input_reference: CreateVideoMultipartBodyInputReferenceDict
        | CreateVideoMultipartBodyInputReference
        | None = None,
        seconds: VideoSeconds | str | None = None,
        size: VideoSize | str | None = None,
        **options: Unpack[CallOptions],
    ) -> VideoResource:
        """Starts making a video from a description, and maybe an image.

        Deprecated.

        - `model`: Id of the model: `sora-2`, the default, or `sora-2-pro`.
        - `prompt`: What the video shall show, in at most 32,000 characters.
        - `input_reference`: An image that guides it.
        - `seconds`: How many seconds it lasts: 4, the default, 8 or 12.
        - `size`: Width and height in pixels; `720x1280` by default.

        `POST /videos`"""
        ...

    @operation(RETRIEVE)
    def retrieve(self, video_id: str, **options: Unpack[CallOptions]) -> VideoResource:
        """Gets a video, to see how far it is.

        Deprecated.

        - `video_id`: Id of the video.

        `GET /videos/{video_id}`"""
        ...

    @operation(LIST)
    def list(
        self,
        *,
        limit: int | None = None,
        order: OrderEnum | str | None = None,
        after: str | None = None,
        **options: Unpack[CallOptions],
    ) -> VideoListResource:
        """Lists the newest videos of the project.

        Deprecated.

        - `limit`: How many entries a page has at most.
        - `order`: Order of the entries by their time: `asc` has the oldest first, `desc` the newest.
        - `after`: Id of the entry that the page begins behind: `last_id` of the page before.

        `GET /videos`"""
        ...

    @operation(DELETE)
    def delete(self, video_id: str, **options: Unpack[CallOptions]) -> DeletedVideoResource:
        """Deletes a video that is complete or has failed, with all its files.

        Deprecated.

        - `video_id`: Id of the video.

        `DELETE /videos/{video_id}`"""
        ...

    @operation(CREATE_CHARACTER)
    def create_character(
        self, *, video: FileContent, name: str, **options: Unpack[CallOptions]
    ) -> VideoCharacterResource:
        """Makes a character from an uploaded video.

        Deprecated.

        - `video`: Video that shows the character.
        - `name`: Name of the character, at most 80 characters.

        `POST /videos/characters`"""
        ...

    @operation(DOWNLOAD_CONTENT)
    def download_content(
        self, video_id: str, *, variant: VideoContentVariant | str | None = None, **options: Unpack[CallOptions]
    ) -> ApiResponse[bytes]:
        """Gets the bytes of a video, or a preview of it.

        Deprecated.

        - `video_id`: Id of the video.
        - `variant`: What to get: the video as MP4, which is the default, or a preview.

        `GET /videos/{video_id}/content`"""
        ...

    @operation(EDIT)
    def edit(
        self,
        *,
        video: CreateVideoEditMultipartBodyVideoDict | CreateVideoEditMultipartBodyVideo,
        prompt: str,
        **options: Unpack[CallOptions],
    ) -> VideoResource:
        """Starts making a video from another one and a description of what shall change.

        Deprecated.

        - `video`: The video.
        - `prompt`: What shall change, in at most 32,000 characters.

        `POST /videos/edits`"""
        ...

    @operation(EXTEND)
    def extend(
        self,
        *,
        video: CreateVideoExtendMultipartBodyVideoDict | CreateVideoExtendMultipartBodyVideo,
        prompt: str,
        seconds: VideoSeconds | str,
        **options: Unpack[CallOptions],
    ) -> VideoResource:
        """Starts making a video that goes on where a complete one ends.

        Deprecated.

        - `video`: The video.
        - `prompt`: What shall happen next, in at most 32,000 characters.
        - `seconds`: How many seconds are added: 4, 8, 12, 16 or 20.

        `POST /videos/extensions`"""
        ...

    @operation(GET_CHARACTER)
    def get_character(self, character_id: str, **options: Unpack[CallOptions]) -> VideoCharacterResource:
        """Gets a character.

        Deprecated.

        - `character_id`: Id of the character.

        `GET /videos/characters/{character_id}`"""
        ...

    @operation(REMIX)
    def remix(self, video_id: str, *, prompt: str, **options: Unpack[CallOptions]) -> VideoResource:
        """Starts making a video from a complete one and a new description.

        Deprecated.

        - `video_id`: Id of the video.
        - `prompt`: What the new video shall show, in at most 32,000 characters.

        `POST /videos/{video_id}/remix`"""
        ...

    @helper("openapiopenai.helpers.polling:poll_video")
    def poll(self, video_id: str, **options: Unpack[PollOptions]) -> VideoResource:
        """Wait until a video is made or has failed, and return it; `progress` tells how far it is."""
        ...

    @helper("openapiopenai.helpers.polling:create_video")
    def create_and_poll(
        self,
        *,
        prompt: str,
        model: VideoModelDict | VideoModel | None = None,
        input_reference: CreateVideoMultipartBodyInputReferenceDict
        | CreateVideoMultipartBodyInputReference
        | None = None,
        seconds: VideoSeconds | str | None = None,
        size: VideoSize | str | None = None,
        **options: Unpack[PollOptions],
    ) -> VideoResource:
        """Make a video and wait until it is made or has failed; see `poll`."""
        ...

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> RawVideos:
            """The same methods, returning an `ApiResponse` whose body is read."""
            ...

        @property
        def with_streaming_response(self) -> RawVideos:
            """The same methods, returning an `ApiResponse` whose body is still on its way, for use in `with`."""
            ...


class AsyncVideos(AsyncResource):
    """`client.videos`: Videos made by a model. Deprecated as a whole."""

    path = "videos"

    @operation(CREATE)
    async def create(
        self,
        *,
        prompt: str,
        model: VideoModelDict | VideoModel | None = None,
        input_reference: CreateVideoMultipartBodyInputReferenceDict
        | CreateVideoMultipartBodyInputReference
        | None = None,
        seconds: VideoSeconds | str | None = None,
        size: VideoSize | str | None = None,
        **options: Unpack[CallOptions],
    ) -> VideoResource:
        """Starts making a video from a description, and maybe an image.

        Deprecated.

        - `model`: Id of the model: `sora-2`, the default, or `sora-2-pro`.
        - `prompt`: What the video shall show, in at most 32,000 characters.
        - `input_reference`: An image that guides it.
        - `seconds`: How many seconds it lasts: 4, the default, 8 or 12.
        - `size`: Width and height in pixels; `720x1280` by default.

        `POST /videos`"""
        ...

    @operation(RETRIEVE)
    async def retrieve(self, video_id: str, **options: Unpack[CallOptions]) -> VideoResource:
        """Gets a video, to see how far it is.

        Deprecated.

        - `video_id`: Id of the video.

        `GET /videos/{video_id}`"""
        ...

    @operation(LIST)
    def list(
        self,
        *,
        limit: int | None = None,
        order: OrderEnum | str | None = None,
        after: str | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPages[VideoListResource, VideoResource]:
        """Lists the newest videos of the project.

        Deprecated.

        - `limit`: How many entries a page has at most.
        - `order`: Order of the entries by their time: `asc` has the oldest first, `desc` the newest.
        - `after`: Id of the entry that the page begins behind: `last_id` of the page before.

        `GET /videos`"""
        ...

    @operation(DELETE)
    async def delete(self, video_id: str, **options: Unpack[CallOptions]) -> DeletedVideoResource:
        """Deletes a video that is complete or has failed, with all its files.

        Deprecated.

        - `video_id`: Id of the video.

        `DELETE /videos/{video_id}`"""
        ...

    @operation(CREATE_CHARACTER)
    async def create_character(
        self, *, video: FileContent, name: str, **options: Unpack[CallOptions]
    ) -> VideoCharacterResource:
        """Makes a character from an uploaded video.

        Deprecated.

        - `video`: Video that shows the character.
        - `name`: Name of the character, at most 80 characters.

        `POST /videos/characters`"""
        ...

    @operation(DOWNLOAD_CONTENT)
    async def download_content(
        self, video_id: str, *, variant: VideoContentVariant | str | None = None, **options: Unpack[CallOptions]
    ) -> ApiResponse[bytes]:
        """Gets the bytes of a video, or a preview of it.

        Deprecated.

        - `video_id`: Id of the video.
        - `variant`: What to get: the video as MP4, which is the default, or a preview.

        `GET /videos/{video_id}/content`"""
        ...

    @operation(EDIT)
    async def edit(
        self,
        *,
        video: CreateVideoEditMultipartBodyVideoDict | CreateVideoEditMultipartBodyVideo,
        prompt: str,
        **options: Unpack[CallOptions],
    ) -> VideoResource:
        """Starts making a video from another one and a description of what shall change.

        Deprecated.

        - `video`: The video.
        - `prompt`: What shall change, in at most 32,000 characters.

        `POST /videos/edits`"""
        ...

    @operation(EXTEND)
    async def extend(
        self,
        *,
        video: CreateVideoExtendMultipartBodyVideoDict | CreateVideoExtendMultipartBodyVideo,
        prompt: str,
        seconds: VideoSeconds | str,
        **options: Unpack[CallOptions],
    ) -> VideoResource:
        """Starts making a video that goes on where a complete one ends.

        Deprecated.

        - `video`: The video.
        - `prompt`: What shall happen next, in at most 32,000 characters.
        - `seconds`: How many seconds are added: 4, 8, 12, 16 or 20.

        `POST /videos/extensions`"""
        ...

    @operation(GET_CHARACTER)
    async def get_character(self, character_id: str, **options: Unpack[CallOptions]) -> VideoCharacterResource:
        """Gets a character.

        Deprecated.

        - `character_id`: Id of the character.

        `GET /videos/characters/{character_id}`"""
        ...

    @operation(REMIX)
    async def remix(self, video_id: str, *, prompt: str, **options: Unpack[CallOptions]) -> VideoResource:
        """Starts making a video from a complete one and a new description.

        Deprecated.

        - `video_id`: Id of the video.
        - `prompt`: What the new video shall show, in at most 32,000 characters.

        `POST /videos/{video_id}/remix`"""
        ...

    @helper("openapiopenai.helpers.polling:poll_video")
    async def poll(self, video_id: str, **options: Unpack[PollOptions]) -> VideoResource:
        """Wait until a video is made or has failed, and return it; `progress` tells how far it is."""
        ...

    @helper("openapiopenai.helpers.polling:create_video")
    async def create_and_poll(
        self,
        *,
        prompt: str,
        model: VideoModelDict | VideoModel | None = None,
        input_reference: CreateVideoMultipartBodyInputReferenceDict
        | CreateVideoMultipartBodyInputReference
        | None = None,
        seconds: VideoSeconds | str | None = None,
        size: VideoSize | str | None = None,
        **options: Unpack[PollOptions],
    ) -> VideoResource:
        """Make a video and wait until it is made or has failed; see `poll`."""
        ...

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncRawVideos:
            """The same methods, returning an `ApiResponse` whose body is read."""
            ...

        @property
        def with_streaming_response(self) -> AsyncRawVideos:
            """The same methods, returning an `ApiResponse` whose body is still on its way, for use in `with`."""
            ...


if TYPE_CHECKING:

    class RawVideos:
        """The methods of `Videos`, returning answers as they came."""

        def __init__(self, of: Videos) -> None:
            self.create = raw(of.create)
            self.retrieve = raw(of.retrieve)
            self.list = raw(of.list)
            self.delete = raw(of.delete)
            self.create_character = raw(of.create_character)
            self.download_content = raw(of.download_content)
            self.edit = raw(of.edit)
            self.extend = raw(of.extend)
            self.get_character = raw(of.get_character)
            self.remix = raw(of.remix)
            ...

    class AsyncRawVideos:
        """The methods of `AsyncVideos`, returning answers as they came."""

        def __init__(self, of: AsyncVideos) -> None:
            self.create = async_raw(of.create)
            self.retrieve = async_raw(of.retrieve)
            self.list = async_raw(of.list)
            self.delete = async_raw(of.delete)
            self.create_character = async_raw(of.create_character)
            self.download_content = async_raw(of.download_content)
            self.edit = async_raw(of.edit)
            self.extend = async_raw(of.extend)
            self.get_character = async_raw(of.get_character)
            self.remix = async_raw(of.remix)
            ...
