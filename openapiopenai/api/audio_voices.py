# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`client.audio.voices`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Unpack

from openapiopenai._runtime.calls.operation import CallOptions, Operation, operation
from openapiopenai._runtime.calls.resource import AsyncResource, SyncResource

if TYPE_CHECKING:
    from openapiopenai._runtime.calls.raw import async_raw, raw
    from openapiopenai._runtime.json.types import FileContent
    from openapiopenai.models.voice_deleted import VoiceDeleted
    from openapiopenai.models.voice_resource import VoiceResource

CREATE = Operation(
    "audio.voices.create",
    "POST",
    "/audio/voices",
    body="multipart",
    files=("audio_sample",),
    response="VoiceResource",
)
DELETE = Operation(
    "audio.voices.delete",
    "DELETE",
    "/audio/voices/{voice_id}",
    response="VoiceDeleted",
)


class AudioVoices(SyncResource):
    """`client.audio.voices`: Custom voices for audio output."""

    _path = "audio.voices"

    @operation(CREATE)
    def create(
        self,
        *,
        name: str,
        audio_sample: FileContent | None = None,
        consent: str | None = None,
        type: Literal["audio_sample", "prompt"] | str | None = None,
        prompt: str | None = None,
        model: Literal["auto", "2026-10-08"] | str | None = None,
        script_hint: str | None = None,
        **options: Unpack[CallOptions],
    ) -> VoiceResource:
        """Creates a custom voice, either from an audio sample and a consent recording uploaded before, or from a description. Voices from samples are limited to eligible customers; those from descriptions work only with Live.

        - name: Name of the voice.
        - audio_sample: Audio sample of the voice; at most 10 MiB. MIME types: `audio/aac`, `audio/flac`, `audio/mp4`, `audio/mpeg`, `audio/ogg`, `audio/wav`, `audio/webm` and `audio/x-wav`.
        - consent: ID of the consent recording, such as `cons_1234`.
        - type: What the voice is created from: an audio sample (`audio_sample`, the default) or a description (`prompt`).
        - prompt: Describes the voice to create. Must not be blank.
        - model: ID of the model that creates the voice from a description; `auto` by default.
        - script_hint: Text that the voice speaks while it is created. Must not be blank or too short; by default derived from `prompt`.

        `POST /audio/voices`"""
        ...

    @operation(DELETE)
    def delete(self, voice_id: str, **options: Unpack[CallOptions]) -> VoiceDeleted:
        """Deletes a custom voice; its consent recording stays. Fails if it is already deleted.

        - voice_id: ID of the voice.

        `DELETE /audio/voices/{voice_id}`"""
        ...

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> RawAudioVoices:
            """The same methods, returning an `ApiResponse` whose body is read."""
            ...

        @property
        def with_streaming_response(self) -> RawAudioVoices:
            """The same methods, returning an `ApiResponse` whose body is still on its way, for use in `with`."""
            ...


class AsyncAudioVoices(AsyncResource):
    """`client.audio.voices`: Custom voices for audio output."""

    _path = "audio.voices"

    @operation(CREATE)
    async def create(
        self,
        *,
        name: str,
        audio_sample: FileContent | None = None,
        consent: str | None = None,
        type: Literal["audio_sample", "prompt"] | str | None = None,
        prompt: str | None = None,
        model: Literal["auto", "2026-10-08"] | str | None = None,
        script_hint: str | None = None,
        **options: Unpack[CallOptions],
    ) -> VoiceResource:
        """Creates a custom voice, either from an audio sample and a consent recording uploaded before, or from a description. Voices from samples are limited to eligible customers; those from descriptions work only with Live.

        - name: Name of the voice.
        - audio_sample: Audio sample of the voice; at most 10 MiB. MIME types: `audio/aac`, `audio/flac`, `audio/mp4`, `audio/mpeg`, `audio/ogg`, `audio/wav`, `audio/webm` and `audio/x-wav`.
        - consent: ID of the consent recording, such as `cons_1234`.
        - type: What the voice is created from: an audio sample (`audio_sample`, the default) or a description (`prompt`).
        - prompt: Describes the voice to create. Must not be blank.
        - model: ID of the model that creates the voice from a description; `auto` by default.
        - script_hint: Text that the voice speaks while it is created. Must not be blank or too short; by default derived from `prompt`.

        `POST /audio/voices`"""
        ...

    @operation(DELETE)
    async def delete(self, voice_id: str, **options: Unpack[CallOptions]) -> VoiceDeleted:
        """Deletes a custom voice; its consent recording stays. Fails if it is already deleted.

        - voice_id: ID of the voice.

        `DELETE /audio/voices/{voice_id}`"""
        ...

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncRawAudioVoices:
            """The same methods, returning an `ApiResponse` whose body is read."""
            ...

        @property
        def with_streaming_response(self) -> AsyncRawAudioVoices:
            """The same methods, returning an `ApiResponse` whose body is still on its way, for use in `with`."""
            ...


if TYPE_CHECKING:

    class RawAudioVoices:
        """The methods of `AudioVoices`, returning responses as they came."""

        def __init__(self, of: AudioVoices) -> None:
            self.create = raw(of.create)
            self.delete = raw(of.delete)
            ...

    class AsyncRawAudioVoices:
        """The methods of `AsyncAudioVoices`, returning responses as they came."""

        def __init__(self, of: AsyncAudioVoices) -> None:
            self.create = async_raw(of.create)
            self.delete = async_raw(of.delete)
            ...
