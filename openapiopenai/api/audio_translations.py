"""`client.audio.translations`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Unpack

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

CREATE = Operation(
    "audio.translations.create",
    "POST",
    "/audio/translations",
    body="multipart",
    files=("file",),
    answer="CreateTranslationResponse",
    text=True,
)


class AudioTranslations(SyncResource):
    """`client.audio.translations`."""

    path = "audio.translations"

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
        """`POST /audio/translations`"""
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
    """`client.audio.translations`."""

    path = "audio.translations"

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
        """`POST /audio/translations`"""
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
