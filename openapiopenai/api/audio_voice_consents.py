# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`client.audio.voice_consents`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from openapiopenai._runtime.calls.operation import CallOptions, Operation, operation
from openapiopenai._runtime.calls.resource import AsyncResource, SyncResource

if TYPE_CHECKING:
    from openapiopenai._runtime.calls.pages import AsyncPages
    from openapiopenai._runtime.calls.raw import async_raw, raw
    from openapiopenai._runtime.json.types import FileContent
    from openapiopenai.models.voice_consent_deleted_resource import VoiceConsentDeletedResource
    from openapiopenai.models.voice_consent_list_resource import VoiceConsentListResource
    from openapiopenai.models.voice_consent_resource import VoiceConsentResource

CREATE = Operation(
    "audio.voice_consents.create",
    "POST",
    "/audio/voice_consents",
    body="multipart",
    files=("recording",),
    response="VoiceConsentResource",
)
RETRIEVE = Operation(
    "audio.voice_consents.retrieve",
    "GET",
    "/audio/voice_consents/{consent_id}",
    response="VoiceConsentResource",
)
UPDATE = Operation(
    "audio.voice_consents.update",
    "POST",
    "/audio/voice_consents/{consent_id}",
    body="json",
    response="VoiceConsentResource",
)
LIST = Operation(
    "audio.voice_consents.list",
    "GET",
    "/audio/voice_consents",
    query=("after", "limit"),
    response="VoiceConsentListResource",
    page={"argument": "after", "next": "last_id", "last": "id"},
)
DELETE = Operation(
    "audio.voice_consents.delete",
    "DELETE",
    "/audio/voice_consents/{consent_id}",
    response="VoiceConsentDeletedResource",
)


class AudioVoiceConsents(SyncResource):
    """`client.audio.voice_consents`: Recordings in which people consent to a custom voice created from their own."""

    _path = "audio.voice_consents"

    @operation(CREATE)
    def create(
        self, *, name: str, recording: FileContent, language: str, **options: Unpack[CallOptions]
    ) -> VoiceConsentResource:
        """Uploads a recording in which somebody consents to the creation of a custom voice. Only eligible customers can use custom voices.

        - name: Label of the consent recording.
        - recording: The consent recording; at most 10 MiB. MIME types: `audio/aac`, `audio/flac`, `audio/mp4`, `audio/mpeg`, `audio/ogg`, `audio/wav`, `audio/webm` and `audio/x-wav`.
        - language: Language of the consent phrase, as a BCP 47 tag such as `en-US`.

        `POST /audio/voice_consents`"""
        ...

    @operation(RETRIEVE)
    def retrieve(self, consent_id: str, **options: Unpack[CallOptions]) -> VoiceConsentResource:
        """Retrieves the metadata of a consent recording for a custom voice. Only eligible customers can use custom voices.

        - consent_id: ID of the consent recording.

        `GET /audio/voice_consents/{consent_id}`"""
        ...

    @operation(UPDATE)
    def update(self, consent_id: str, *, name: str, **options: Unpack[CallOptions]) -> VoiceConsentResource:
        """Updates the metadata of a consent recording for a custom voice; the audio stays unchanged. Only eligible customers can use custom voices.

        - consent_id: ID of the consent recording.
        - name: New label of the consent recording.

        `POST /audio/voice_consents/{consent_id}`"""
        ...

    @operation(LIST)
    def list(
        self, *, after: str | None = None, limit: int | None = None, **options: Unpack[CallOptions]
    ) -> VoiceConsentListResource:
        """Lists the organization's consent recordings for custom voices. Only eligible customers can use custom voices.

        - after: Cursor for the next page: the ID of the last entry you have (`last_id` of the previous page).
        - limit: Maximum number of entries per page: 1 to 100.

        `GET /audio/voice_consents`"""
        ...

    @operation(DELETE)
    def delete(self, consent_id: str, **options: Unpack[CallOptions]) -> VoiceConsentDeletedResource:
        """Deletes a consent recording for a custom voice. Only eligible customers can use custom voices.

        - consent_id: ID of the consent recording.

        `DELETE /audio/voice_consents/{consent_id}`"""
        ...

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> RawAudioVoiceConsents:
            """The same methods, returning an `ApiResponse` whose body is read."""
            ...

        @property
        def with_streaming_response(self) -> RawAudioVoiceConsents:
            """The same methods, returning an `ApiResponse` whose body is still on its way, for use in `with`."""
            ...


class AsyncAudioVoiceConsents(AsyncResource):
    """`client.audio.voice_consents`: Recordings in which people consent to a custom voice created from their own."""

    _path = "audio.voice_consents"

    @operation(CREATE)
    async def create(
        self, *, name: str, recording: FileContent, language: str, **options: Unpack[CallOptions]
    ) -> VoiceConsentResource:
        """Uploads a recording in which somebody consents to the creation of a custom voice. Only eligible customers can use custom voices.

        - name: Label of the consent recording.
        - recording: The consent recording; at most 10 MiB. MIME types: `audio/aac`, `audio/flac`, `audio/mp4`, `audio/mpeg`, `audio/ogg`, `audio/wav`, `audio/webm` and `audio/x-wav`.
        - language: Language of the consent phrase, as a BCP 47 tag such as `en-US`.

        `POST /audio/voice_consents`"""
        ...

    @operation(RETRIEVE)
    async def retrieve(self, consent_id: str, **options: Unpack[CallOptions]) -> VoiceConsentResource:
        """Retrieves the metadata of a consent recording for a custom voice. Only eligible customers can use custom voices.

        - consent_id: ID of the consent recording.

        `GET /audio/voice_consents/{consent_id}`"""
        ...

    @operation(UPDATE)
    async def update(self, consent_id: str, *, name: str, **options: Unpack[CallOptions]) -> VoiceConsentResource:
        """Updates the metadata of a consent recording for a custom voice; the audio stays unchanged. Only eligible customers can use custom voices.

        - consent_id: ID of the consent recording.
        - name: New label of the consent recording.

        `POST /audio/voice_consents/{consent_id}`"""
        ...

    @operation(LIST)
    def list(
        self, *, after: str | None = None, limit: int | None = None, **options: Unpack[CallOptions]
    ) -> AsyncPages[VoiceConsentListResource, VoiceConsentResource]:
        """Lists the organization's consent recordings for custom voices. Only eligible customers can use custom voices.

        - after: Cursor for the next page: the ID of the last entry you have (`last_id` of the previous page).
        - limit: Maximum number of entries per page: 1 to 100.

        `GET /audio/voice_consents`"""
        ...

    @operation(DELETE)
    async def delete(self, consent_id: str, **options: Unpack[CallOptions]) -> VoiceConsentDeletedResource:
        """Deletes a consent recording for a custom voice. Only eligible customers can use custom voices.

        - consent_id: ID of the consent recording.

        `DELETE /audio/voice_consents/{consent_id}`"""
        ...

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncRawAudioVoiceConsents:
            """The same methods, returning an `ApiResponse` whose body is read."""
            ...

        @property
        def with_streaming_response(self) -> AsyncRawAudioVoiceConsents:
            """The same methods, returning an `ApiResponse` whose body is still on its way, for use in `with`."""
            ...


if TYPE_CHECKING:

    class RawAudioVoiceConsents:
        """The methods of `AudioVoiceConsents`, returning responses as they came."""

        def __init__(self, of: AudioVoiceConsents) -> None:
            self.create = raw(of.create)
            self.retrieve = raw(of.retrieve)
            self.update = raw(of.update)
            self.list = raw(of.list)
            self.delete = raw(of.delete)
            ...

    class AsyncRawAudioVoiceConsents:
        """The methods of `AsyncAudioVoiceConsents`, returning responses as they came."""

        def __init__(self, of: AsyncAudioVoiceConsents) -> None:
            self.create = async_raw(of.create)
            self.retrieve = async_raw(of.retrieve)
            self.update = async_raw(of.update)
            self.list = async_raw(of.list)
            self.delete = async_raw(of.delete)
            ...
