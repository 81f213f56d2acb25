# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`client.audio.translations`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Unpack, overload

from openapiopenai._runtime.calls.operation import CallOptions, Operation, operation
from openapiopenai._runtime.calls.resource import AsyncResource, SyncResource

if TYPE_CHECKING:
    from openapiopenai._runtime.calls.raw import async_raw, raw
    from openapiopenai._runtime.json.types import FileContent
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
    response="CreateTranslationResponse",
    response_by=(
        "response_format",
        {
            "json": "CreateTranslationResponseJson",
            "verbose_json": "CreateTranslationResponseVerboseJson",
            "text": "text",
            "srt": "text",
            "vtt": "text",
        },
    ),
    response_text=True,
    errors={"429": "ErrorResponse"},
    deprecated=True,
)


class AudioTranslations(SyncResource):
    """`client.audio.translations`: Translates speech into English text."""

    _path = "audio.translations"

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
    ) -> CreateTranslationResponseJson:
        """Translates audio into English text.

        Deprecated.

        - file: Audio file: FLAC, M4A, MP3, MP4, MPEG, MPGA, OGG, WAV or WebM. Give a file name with its extension and a matching content type, so that the API can identify the format.
        - model: ID of the translation model: only `whisper-1`, the open source Whisper V2 model.
        - prompt: English text that guides the style of the model or that the audio continues.
        - response_format: Format of the translation.
        - temperature: Sampling temperature from 0 to 1: lower values make the output more focused, higher ones more varied. At 0, the model raises it automatically by log probability until certain thresholds are reached.

        `POST /audio/translations`"""
        ...

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
    ) -> CreateTranslationResponseVerboseJson:
        """Translates audio into English text.

        Deprecated.

        - file: Audio file: FLAC, M4A, MP3, MP4, MPEG, MPGA, OGG, WAV or WebM. Give a file name with its extension and a matching content type, so that the API can identify the format.
        - model: ID of the translation model: only `whisper-1`, the open source Whisper V2 model.
        - prompt: English text that guides the style of the model or that the audio continues.
        - response_format: Format of the translation.
        - temperature: Sampling temperature from 0 to 1: lower values make the output more focused, higher ones more varied. At 0, the model raises it automatically by log probability until certain thresholds are reached.

        `POST /audio/translations`"""
        ...

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
    ) -> str:
        """Translates audio into English text.

        Deprecated.

        - file: Audio file: FLAC, M4A, MP3, MP4, MPEG, MPGA, OGG, WAV or WebM. Give a file name with its extension and a matching content type, so that the API can identify the format.
        - model: ID of the translation model: only `whisper-1`, the open source Whisper V2 model.
        - prompt: English text that guides the style of the model or that the audio continues.
        - response_format: Format of the translation.
        - temperature: Sampling temperature from 0 to 1: lower values make the output more focused, higher ones more varied. At 0, the model raises it automatically by log probability until certain thresholds are reached.

        `POST /audio/translations`"""
        ...

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
    ) -> CreateTranslationResponse | str:
        """Translates audio into English text.

        Deprecated.

        - file: Audio file: FLAC, M4A, MP3, MP4, MPEG, MPGA, OGG, WAV or WebM. Give a file name with its extension and a matching content type, so that the API can identify the format.
        - model: ID of the translation model: only `whisper-1`, the open source Whisper V2 model.
        - prompt: English text that guides the style of the model or that the audio continues.
        - response_format: Format of the translation.
        - temperature: Sampling temperature from 0 to 1: lower values make the output more focused, higher ones more varied. At 0, the model raises it automatically by log probability until certain thresholds are reached.

        `POST /audio/translations`"""
        ...

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
        """Translates audio into English text.

        Deprecated.

        - file: Audio file: FLAC, M4A, MP3, MP4, MPEG, MPGA, OGG, WAV or WebM. Give a file name with its extension and a matching content type, so that the API can identify the format.
        - model: ID of the translation model: only `whisper-1`, the open source Whisper V2 model.
        - prompt: English text that guides the style of the model or that the audio continues.
        - response_format: Format of the translation.
        - temperature: Sampling temperature from 0 to 1: lower values make the output more focused, higher ones more varied. At 0, the model raises it automatically by log probability until certain thresholds are reached.

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
    """`client.audio.translations`: Translates speech into English text."""

    _path = "audio.translations"

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
    ) -> CreateTranslationResponseJson:
        """Translates audio into English text.

        Deprecated.

        - file: Audio file: FLAC, M4A, MP3, MP4, MPEG, MPGA, OGG, WAV or WebM. Give a file name with its extension and a matching content type, so that the API can identify the format.
        - model: ID of the translation model: only `whisper-1`, the open source Whisper V2 model.
        - prompt: English text that guides the style of the model or that the audio continues.
        - response_format: Format of the translation.
        - temperature: Sampling temperature from 0 to 1: lower values make the output more focused, higher ones more varied. At 0, the model raises it automatically by log probability until certain thresholds are reached.

        `POST /audio/translations`"""
        ...

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
    ) -> CreateTranslationResponseVerboseJson:
        """Translates audio into English text.

        Deprecated.

        - file: Audio file: FLAC, M4A, MP3, MP4, MPEG, MPGA, OGG, WAV or WebM. Give a file name with its extension and a matching content type, so that the API can identify the format.
        - model: ID of the translation model: only `whisper-1`, the open source Whisper V2 model.
        - prompt: English text that guides the style of the model or that the audio continues.
        - response_format: Format of the translation.
        - temperature: Sampling temperature from 0 to 1: lower values make the output more focused, higher ones more varied. At 0, the model raises it automatically by log probability until certain thresholds are reached.

        `POST /audio/translations`"""
        ...

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
    ) -> str:
        """Translates audio into English text.

        Deprecated.

        - file: Audio file: FLAC, M4A, MP3, MP4, MPEG, MPGA, OGG, WAV or WebM. Give a file name with its extension and a matching content type, so that the API can identify the format.
        - model: ID of the translation model: only `whisper-1`, the open source Whisper V2 model.
        - prompt: English text that guides the style of the model or that the audio continues.
        - response_format: Format of the translation.
        - temperature: Sampling temperature from 0 to 1: lower values make the output more focused, higher ones more varied. At 0, the model raises it automatically by log probability until certain thresholds are reached.

        `POST /audio/translations`"""
        ...

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
    ) -> CreateTranslationResponse | str:
        """Translates audio into English text.

        Deprecated.

        - file: Audio file: FLAC, M4A, MP3, MP4, MPEG, MPGA, OGG, WAV or WebM. Give a file name with its extension and a matching content type, so that the API can identify the format.
        - model: ID of the translation model: only `whisper-1`, the open source Whisper V2 model.
        - prompt: English text that guides the style of the model or that the audio continues.
        - response_format: Format of the translation.
        - temperature: Sampling temperature from 0 to 1: lower values make the output more focused, higher ones more varied. At 0, the model raises it automatically by log probability until certain thresholds are reached.

        `POST /audio/translations`"""
        ...

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
        """Translates audio into English text.

        Deprecated.

        - file: Audio file: FLAC, M4A, MP3, MP4, MPEG, MPGA, OGG, WAV or WebM. Give a file name with its extension and a matching content type, so that the API can identify the format.
        - model: ID of the translation model: only `whisper-1`, the open source Whisper V2 model.
        - prompt: English text that guides the style of the model or that the audio continues.
        - response_format: Format of the translation.
        - temperature: Sampling temperature from 0 to 1: lower values make the output more focused, higher ones more varied. At 0, the model raises it automatically by log probability until certain thresholds are reached.

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
        """The methods of `AudioTranslations`, returning responses as they came."""

        def __init__(self, of: AudioTranslations) -> None:
            self.create = raw(of.create)
            ...

    class AsyncRawAudioTranslations:
        """The methods of `AsyncAudioTranslations`, returning responses as they came."""

        def __init__(self, of: AsyncAudioTranslations) -> None:
            self.create = async_raw(of.create)
            ...
