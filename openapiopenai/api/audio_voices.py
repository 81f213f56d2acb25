"""`client.audio.voices`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Unpack

from openapiopenai._runtime.operation import CallOptions, Operation, operation
from openapiopenai._runtime.resource import AsyncResource, SyncResource

if TYPE_CHECKING:
    from openapiopenai._runtime.raw import async_raw, raw
    from openapiopenai._runtime.types import FileContent
    from openapiopenai.models.voice_deleted import VoiceDeleted
    from openapiopenai.models.voice_resource import VoiceResource

CREATE = Operation(
    "audio.voices.create",
    "POST",
    "/audio/voices",
    body="multipart",
    files=("audio_sample",),
    answer="VoiceResource",
)
DELETE = Operation(
    "audio.voices.delete",
    "DELETE",
    "/audio/voices/{voice_id}",
    answer="VoiceDeleted",
)


class AudioVoices(SyncResource):
    """`client.audio.voices`: Voices of your own."""

    path = "audio.voices"

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
        """Makes a custom voice, either of a sample of audio and a consent recording uploaded before, or of a description. Voices made of samples are for eligible customers; those made of descriptions work only with Live.

        - `name`: Name of the voice.
        - `audio_sample`: A sample of the voice; at most 10 MiB. One of `audio/aac`, `audio/flac`, `audio/mp4`, `audio/mpeg`, `audio/ogg`, `audio/wav`, `audio/webm` or `audio/x-wav`.
        - `consent`: Id of the consent recording, such as `cons_1234`.
        - `type`: What the voice is made from: a sample of audio (`audio_sample`, by default) or a description (`prompt`).
        - `prompt`: What the voice is to be like. Not blank.
        - `model`: Id of the model that makes the voice from a description; `auto` by default.
        - `script_hint`: What the voice says while it is made. Not blank nor too short; by default written from `prompt`.

        `POST /audio/voices`"""
        ...

    @operation(DELETE)
    def delete(self, voice_id: str, **options: Unpack[CallOptions]) -> VoiceDeleted:
        """Deletes a custom voice; its consent recording stays. An error where it is deleted already.

        - `voice_id`: Id of the voice.

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
    """`client.audio.voices`: Voices of your own."""

    path = "audio.voices"

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
        """Makes a custom voice, either of a sample of audio and a consent recording uploaded before, or of a description. Voices made of samples are for eligible customers; those made of descriptions work only with Live.

        - `name`: Name of the voice.
        - `audio_sample`: A sample of the voice; at most 10 MiB. One of `audio/aac`, `audio/flac`, `audio/mp4`, `audio/mpeg`, `audio/ogg`, `audio/wav`, `audio/webm` or `audio/x-wav`.
        - `consent`: Id of the consent recording, such as `cons_1234`.
        - `type`: What the voice is made from: a sample of audio (`audio_sample`, by default) or a description (`prompt`).
        - `prompt`: What the voice is to be like. Not blank.
        - `model`: Id of the model that makes the voice from a description; `auto` by default.
        - `script_hint`: What the voice says while it is made. Not blank nor too short; by default written from `prompt`.

        `POST /audio/voices`"""
        ...

    @operation(DELETE)
    async def delete(self, voice_id: str, **options: Unpack[CallOptions]) -> VoiceDeleted:
        """Deletes a custom voice; its consent recording stays. An error where it is deleted already.

        - `voice_id`: Id of the voice.

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
        """The methods of `AudioVoices`, returning answers as they came."""

        def __init__(self, of: AudioVoices) -> None:
            self.create = raw(of.create)
            self.delete = raw(of.delete)
            ...

    class AsyncRawAudioVoices:
        """The methods of `AsyncAudioVoices`, returning answers as they came."""

        def __init__(self, of: AsyncAudioVoices) -> None:
            self.create = async_raw(of.create)
            self.delete = async_raw(of.delete)
            ...
