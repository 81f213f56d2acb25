"""`client.audio.translations`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Unpack, overload

from openapiopenai._runtime.operation import CallOptions, Operation, operation
from openapiopenai._runtime.resource import AsyncResource, SyncResource

if TYPE_CHECKING:
    from openapiopenai._runtime.raw import async_raw, raw
    from openapiopenai._runtime.types import FileContent
    from openapiopenai.models.create_translation_request_model import (
        CreateTranslationRequestModel,
        CreateTranslationRequestModelDict,
    )
    from openapiopenai.models.create_translation_response import CreateTranslationResponse
    from openapiopenai.models.create_translation_response_json import CreateTranslationResponseJson
    from openapiopenai.models.create_translation_response_verbose_json import CreateTranslationResponseVerboseJson

CREATE = Operation(
    "audio.translations.create",
    "POST",
    "/audio/translations",
    body="multipart",
    files=("file",),
    answer="CreateTranslationResponse",
    answers_by=(
        "response_format",
        {
            "json": "CreateTranslationResponseJson",
            "verbose_json": "CreateTranslationResponseVerboseJson",
            "text": "text",
            "srt": "text",
            "vtt": "text",
        },
    ),
    text=True,
    deprecated=True,
)


class AudioTranslations(SyncResource):
    """`client.audio.translations`: Writes down in English what is said in another language."""

    path = "audio.translations"

    @overload
    def create(
        self,
        *,
        file: FileContent,
        model: CreateTranslationRequestModelDict | CreateTranslationRequestModel,
        prompt: str | None = None,
        response_format: Literal["json"] | None = None,
        temperature: float | None = None,
        **options: Unpack[CallOptions],
    ) -> CreateTranslationResponseJson: ...

    @overload
    def create(
        self,
        *,
        file: FileContent,
        model: CreateTranslationRequestModelDict | CreateTranslationRequestModel,
        prompt: str | None = None,
        response_format: Literal["verbose_json"],
        temperature: float | None = None,
        **options: Unpack[CallOptions],
    ) -> CreateTranslationResponseVerboseJson: ...

    @overload
    def create(
        self,
        *,
        file: FileContent,
        model: CreateTranslationRequestModelDict | CreateTranslationRequestModel,
        prompt: str | None = None,
        response_format: Literal["text", "srt", "vtt"],
        temperature: float | None = None,
        **options: Unpack[CallOptions],
    ) -> str: ...

    @overload
    def create(
        self,
        *,
        file: FileContent,
        model: CreateTranslationRequestModelDict | CreateTranslationRequestModel,
        prompt: str | None = None,
        response_format: Literal["json", "text", "srt", "verbose_json", "vtt"] | str | None = None,
        temperature: float | None = None,
        **options: Unpack[CallOptions],
    ) -> CreateTranslationResponse | str: ...

    @operation(CREATE)
    def create(
        self,
        *,
        file: FileContent,
        model: CreateTranslationRequestModelDict | CreateTranslationRequestModel,
        prompt: str | None = None,
        response_format: Literal["json", "text", "srt", "verbose_json", "vtt"] | str | None = None,
        temperature: float | None = None,
        **options: Unpack[CallOptions],
    ) -> CreateTranslationResponse | str:
        """Writes down in English what is said in audio.

        Deprecated.

        - `file`: The audio: FLAC, M4A, MP3, MP4, MPEG, MPGA, OGG, WAV or WebM. Give the name its extension and set a fitting content type, for the API tells the format by them.
        - `model`: Id of the model that translates: only `whisper-1`, the open model Whisper V2.
        - `prompt`: English text that guides the style, or that the audio continues.
        - `response_format`: What the translation is given as.
        - `temperature`: How freely tokens are drawn, from 0 to 1: low values are steady, high ones varied. With 0 the model raises it by itself where that is needed.

        `POST /audio/translations`"""
        ...

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> RawAudioTranslations:
            """The same methods, returning an `ApiResponse` whose body is read."""
            ...

        @property
        def with_streaming_response(self) -> RawAudioTranslations:
            """The same methods, returning an `ApiResponse` whose body is still on its way, for use in `with`."""
            ...


class AsyncAudioTranslations(AsyncResource):
    """`client.audio.translations`: Writes down in English what is said in another language."""

    path = "audio.translations"

    @overload
    async def create(
        self,
        *,
        file: FileContent,
        model: CreateTranslationRequestModelDict | CreateTranslationRequestModel,
        prompt: str | None = None,
        response_format: Literal["json"] | None = None,
        temperature: float | None = None,
        **options: Unpack[CallOptions],
    ) -> CreateTranslationResponseJson: ...

    @overload
    async def create(
        self,
        *,
        file: FileContent,
        model: CreateTranslationRequestModelDict | CreateTranslationRequestModel,
        prompt: str | None = None,
        response_format: Literal["verbose_json"],
        temperature: float | None = None,
        **options: Unpack[CallOptions],
    ) -> CreateTranslationResponseVerboseJson: ...

    @overload
    async def create(
        self,
        *,
        file: FileContent,
        model: CreateTranslationRequestModelDict | CreateTranslationRequestModel,
        prompt: str | None = None,
        response_format: Literal["text", "srt", "vtt"],
        temperature: float | None = None,
        **options: Unpack[CallOptions],
    ) -> str: ...

    @overload
    async def create(
        self,
        *,
        file: FileContent,
        model: CreateTranslationRequestModelDict | CreateTranslationRequestModel,
        prompt: str | None = None,
        response_format: Literal["json", "text", "srt", "verbose_json", "vtt"] | str | None = None,
        temperature: float | None = None,
        **options: Unpack[CallOptions],
    ) -> CreateTranslationResponse | str: ...

    @operation(CREATE)
    async def create(
        self,
        *,
        file: FileContent,
        model: CreateTranslationRequestModelDict | CreateTranslationRequestModel,
        prompt: str | None = None,
        response_format: Literal["json", "text", "srt", "verbose_json", "vtt"] | str | None = None,
        temperature: float | None = None,
        **options: Unpack[CallOptions],
    ) -> CreateTranslationResponse | str:
        """Writes down in English what is said in audio.

        Deprecated.

        - `file`: The audio: FLAC, M4A, MP3, MP4, MPEG, MPGA, OGG, WAV or WebM. Give the name its extension and set a fitting content type, for the API tells the format by them.
        - `model`: Id of the model that translates: only `whisper-1`, the open model Whisper V2.
        - `prompt`: English text that guides the style, or that the audio continues.
        - `response_format`: What the translation is given as.
        - `temperature`: How freely tokens are drawn, from 0 to 1: low values are steady, high ones varied. With 0 the model raises it by itself where that is needed.

        `POST /audio/translations`"""
        ...

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncRawAudioTranslations:
            """The same methods, returning an `ApiResponse` whose body is read."""
            ...

        @property
        def with_streaming_response(self) -> AsyncRawAudioTranslations:
            """The same methods, returning an `ApiResponse` whose body is still on its way, for use in `with`."""
            ...


if TYPE_CHECKING:

    class RawAudioTranslations:
        """The methods of `AudioTranslations`, returning answers as they came."""

        def __init__(self, of: AudioTranslations) -> None:
            self.create = raw(of.create)
            ...

    class AsyncRawAudioTranslations:
        """The methods of `AsyncAudioTranslations`, returning answers as they came."""

        def __init__(self, of: AsyncAudioTranslations) -> None:
            self.create = async_raw(of.create)
            ...
